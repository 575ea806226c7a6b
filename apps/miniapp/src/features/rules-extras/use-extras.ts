import { AttachRulesMaterial, DetachRulesMaterial, SaveComprehension } from "@riqing/schema";
import { useDeed } from "../../shell";
import { RULES_EXTRAS } from "../../words/rules-extras";

export const useSaveComprehension = () =>
  useDeed(SaveComprehension, { said: RULES_EXTRAS.questions.saved });

export const useAttachMaterial = () =>
  useDeed(AttachRulesMaterial, { said: RULES_EXTRAS.materials.attached });

export const useDetachMaterial = () =>
  useDeed(DetachRulesMaterial, { said: RULES_EXTRAS.materials.detached });
