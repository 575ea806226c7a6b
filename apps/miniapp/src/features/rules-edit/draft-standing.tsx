import type { VersionCardFragment } from "@riqing/schema";
import { Banner, Flow, Grow, Meta, Tag } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { WaitsFor } from "../waiting";

interface DraftStandingProps {
  version: VersionCardFragment;
  /** Something of it is not saved yet. */
  dirty: boolean;
}

/** Where a draft stands: saved or not, handed back, and for whom it waits. */
export const DraftStanding = ({ version, dirty }: DraftStandingProps) => (
  <>
    <Flow gap={2} wrap>
      <Tag look={dirty ? "behind" : version.state === "APPROVED" ? "done" : "near"}>
        {dirty ? RULES_EDIT.notSaved : RULES_EDIT.state[version.state]}
      </Tag>
      <Grow>
        <Meta num>{RULES_EDIT.version(version.number)}</Meta>
      </Grow>
    </Flow>
    {version.returnReason && (
      <Banner look="wait" icon="undo">
        {RULES_EDIT.returnedNote(version.returnReason)}
      </Banner>
    )}
    <Waiting version={version} />
  </>
);

interface WaitingProps {
  version: Pick<VersionCardFragment, "id" | "state" | "submittedAt" | "returnReason">;
}

/** For whom the draft waits, once it is handed in, approved or handed back. */
const Waiting = ({ version: { id, state, submittedAt, returnReason } }: WaitingProps) => {
  if (state === "APPROVED") return <WaitsFor kind="PUBLISH_RULES" id={id} />;
  if (submittedAt) return <WaitsFor kind="APPROVE_RULES" id={id} />;
  return returnReason ? <WaitsFor kind="REVISE_RULES" id={id} /> : null;
};
