import { RemarksScreen } from "../../../features/clauses";
import { useParameters } from "../../../shell";

/** 提问和建议: of a whole rulebook. */
export default function ClausesPage() {
  const { rulebookId = "", view } = useParameters<"rulebookId" | "view">();
  const first = view === "proposals" ? "proposals" : "questions";
  return <RemarksScreen rulebookId={rulebookId} first={first} />;
}
