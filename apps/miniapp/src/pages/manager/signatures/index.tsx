import { BesideList, SignatureBoardScreen } from "../../../features/boards";
import { useParameters, useWide } from "../../../shell";

/** Who has not signed a rulebook; with the other boards beside it when there is room. */
export default function SignaturesPage() {
  const { rulebookId = "", fresh } = useParameters<"rulebookId" | "fresh">();
  return useWide() ? (
    <BesideList opened={{ kind: "RULES", id: rulebookId }} fresh={fresh === "1"} />
  ) : (
    <SignatureBoardScreen rulebookId={rulebookId} fresh={fresh === "1"} />
  );
}
