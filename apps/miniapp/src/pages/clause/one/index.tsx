import { ClauseScreen } from "../../../features/clauses";
import { useParameters } from "../../../shell";

/** 条款: one clause, what is asked about it and how it might be written. */
export default function ClausePage() {
  const {
    rulebookId = "",
    clauseKey = "",
    versionId,
  } = useParameters<"rulebookId" | "clauseKey" | "versionId">();
  return <ClauseScreen rulebookId={rulebookId} clauseKey={clauseKey} versionId={versionId} />;
}
