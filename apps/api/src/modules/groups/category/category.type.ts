import {
  SETTING_KEYS,
  SETTING_SECTIONS,
  settingLabel,
  SETTINGS,
  settingSentence,
  settingShort,
  type ChosenSettings,
  type SettingKey,
  type SettingSection,
} from "@riqing/schema";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { Admitter, CategoryApprover, MustBeIn } from "./category.entity.ts";

registerEnumType(CategoryApprover, {
  name: "CategoryApprover",
  description:
    "Who approves a proposed group. HEAD_FILES: the department's head founds it and the office is only told (Mission G1, G2).",
});
registerEnumType(MustBeIn, {
  name: "MustBeIn",
  description:
    "Who has to be in a group of the category. DEPARTMENT: everybody of its department and those below it (Mission M9).",
});
registerEnumType(Admitter, {
  name: "Admitter",
  description: "Who admits people to a group of the category (Mission M1).",
});

export const SettingKeyEnum = enumOf(...SETTING_KEYS);
registerEnumType(SettingKeyEnum, {
  name: "SettingKey",
  description: 'The closed list of settings (Mission "Settings").',
});
export const SettingSectionEnum = enumOf(...SETTING_SECTIONS);
registerEnumType(SettingSectionEnum, {
  name: "SettingSection",
  description: "Where a setting stands on the screen and in the printed rules.",
});
export const SettingHoldsEnum = enumOf("ENFORCED", "PRINTED");
registerEnumType(SettingHoldsEnum, {
  name: "SettingHolds",
  description: "ENFORCED: the software goes by it. PRINTED: people go by it.",
});
export const SettingSourceEnum = enumOf("RULES", "CATEGORY");
registerEnumType(SettingSourceEnum, {
  name: "SettingSource",
  description:
    "RULES: the version in force prints it. CATEGORY: it does not, so the category's value holds.",
});

@OutputType("Setting", "A setting and its value, as people read it and as software reads it.")
export class SettingType {
  @Field(() => SettingKeyEnum)
  key!: SettingKey;

  @Field(() => SettingSectionEnum)
  section!: SettingSection;

  @Field(() => SettingHoldsEnum)
  holds!: "ENFORCED" | "PRINTED";

  @Field(() => String, { description: "What it is called, in Chinese." })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "The value in a few words; null: not chosen yet.",
  })
  short!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The sentence that is printed in the rules; null: not chosen yet.",
  })
  sentence!: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      "The value in the shape of its key (packages/schema/src/settings.ts). Null is a value of some settings, such as no quiet hours.",
  })
  value!: unknown;
}

/** One setting as it is answered. */
export function settingOf<K extends SettingKey>(key: K, settings: ChosenSettings): SettingType {
  const value = settings[key];
  const { section, holds } = SETTINGS[key];
  const said = value !== undefined;
  return {
    key,
    section,
    holds,
    label: settingLabel(key),
    short: said ? settingShort(key, value as never) : null,
    sentence: said ? settingSentence(key, value as never) : null,
    value: value ?? null,
  };
}

/** All settings, in the order in which they are printed. */
export const settingsToTypes = (settings: ChosenSettings): SettingType[] =>
  SETTING_KEYS.map((key) => settingOf(key, settings));

@OutputType(
  "GroupCategory",
  "A kind of groups of the organisation, with what is customary in them (Mission G2).",
)
export class GroupCategoryType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => CategoryApprover)
  approver!: CategoryApprover;

  @Field(() => String, { description: "Which office registers its groups." })
  office!: string;

  @Field(() => String, {
    description:
      "As {org}{topic}工作群, with {org}, {department} and {topic}; empty: any name (Mission G3).",
  })
  namingPattern!: string;

  @Field(() => MustBeIn)
  mustBeIn!: MustBeIn;

  @Field(() => Admitter)
  admitter!: Admitter;

  @Field(() => Int, {
    nullable: true,
    description: "How many of its groups one person may own; null: any number.",
  })
  groupsPerOwner!: number | null;

  @Field(() => Int, { description: "Within how many working days a proposal is decided." })
  approvalDays!: number;

  @Field(() => Int, {
    description: "1 at first; sent back with a change, so that nobody overwrites another's.",
  })
  revision!: number;

  @Field(() => Date)
  changedAt!: number;

  @Field(() => String, {
    nullable: true,
    description: "Why it was taken out of use; null while it is in use.",
  })
  retireReason!: string | null;

  settings!: string;
  live!: number | null;
}

@OutputType("SettingInForce", "A setting as it holds in a group today.")
export class SettingInForceType extends SettingType {
  @Field(() => SettingSourceEnum)
  source!: "RULES" | "CATEGORY";
}

@OutputType(
  "GroupSettings",
  'What holds in a group today: what its members were asked to sign (Mission "Settings").',
)
export class GroupSettingsType {
  @Field(() => ID)
  groupId!: string;

  @Field(() => [SettingInForceType], {
    description: "All settings, in the order in which they are printed.",
  })
  settings!: SettingInForceType[];

  @Field(() => ID, {
    nullable: true,
    description: "The rules version that prints them; null: no rulebook governs the group.",
  })
  versionId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The first day on which that version holds.",
  })
  fromOn!: string | null;
}

@InputType("SettingInput", { description: "A setting and its new value." })
export class SettingInput {
  @Field(() => SettingKeyEnum)
  key!: SettingKey;

  @Field(() => GraphQLJSON, { nullable: true, description: "In the shape of its key." })
  value?: unknown;
}

@InputType("SaveCategoryInput", { description: "A category as it is to stand." })
export class SaveCategoryInput {
  @Field(() => ID, { nullable: true, description: "Left out: a new one." })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The revision on screen; of one that is there already.",
  })
  revision?: number | null;

  @Field(() => String, { description: "2 to 20 characters, unique among those in use." })
  name!: string;

  @Field(() => String, { description: "Up to 100 characters." })
  description!: string;

  @Field(() => CategoryApprover)
  approver!: CategoryApprover;

  @Field(() => String, { description: "1 to 40 characters." })
  office!: string;

  @Field(() => String, { description: "Up to 40 characters; with {topic}, or empty." })
  namingPattern!: string;

  @Field(() => MustBeIn)
  mustBeIn!: MustBeIn;

  @Field(() => Admitter)
  admitter!: Admitter;

  @Field(() => Int, { nullable: true, description: "1 to 100." })
  groupsPerOwner!: number | null;

  @Field(() => Int, { description: "1 to 30 working days." })
  approvalDays!: number;

  @Field(() => [SettingInput], {
    description: "The settings that change; others stay as they are.",
  })
  settings!: SettingInput[];
}
