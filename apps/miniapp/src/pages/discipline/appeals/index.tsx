import { AppealsScreen } from "../../../features/discipline";

/** The appeals that the reader reviews. */
export default function AppealsPage() {
  return <AppealsScreen />;
}
