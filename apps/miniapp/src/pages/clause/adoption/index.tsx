import { AdoptionScreen } from "../../../features/adoption";
import { useParameters } from "../../../shell";

/** 通过的证据: how a version was adopted. */
export default function AdoptionPage() {
  const { versionId = "" } = useParameters<"versionId">();
  return <AdoptionScreen versionId={versionId} />;
}
