import { RulesExtrasScreen } from "../../../features/rules-extras";
import { useParameters } from "../../../shell";

/** 签前的题和材料: what stands beside a draft. */
export default function RulesExtrasPage() {
  const { versionId = "" } = useParameters<"versionId">();
  return <RulesExtrasScreen versionId={versionId} />;
}
