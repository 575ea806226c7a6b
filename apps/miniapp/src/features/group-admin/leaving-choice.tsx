import type { LeavingReason } from "@riqing/schema";
import { Caption, PickList } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";

const { leaving: words } = GROUP_ADMIN;

interface LeavingChoiceProps {
  chosen: LeavingReason | null;
  onChoose: (why: LeavingReason) => void;
}

/** Why a membership ends; what somebody did is not among the reasons: that is a case. */
export const LeavingChoice = ({ chosen, onChoose }: LeavingChoiceProps) => (
  <>
    <PickList
      bare
      label={words.label}
      items={words.reasons}
      chosen={new Set(chosen === null ? [] : [chosen])}
      onPick={(value) => onChoose(value as LeavingReason)}
    />
    <Caption>{words.notForDeeds}</Caption>
  </>
);
