import { ComprehensionScreen } from "../../../features/comprehension";
import { useParameters } from "../../../shell";

/** 签之前: the questions of a version, before it is signed. */
export default function ComprehensionPage() {
  const { versionId = "" } = useParameters<"versionId">();
  return <ComprehensionScreen versionId={versionId} />;
}
