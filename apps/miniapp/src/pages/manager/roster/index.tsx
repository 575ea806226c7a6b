import { RosterScreen } from "../../../features/roster";

/** Brings the organisation's roster in from a table. */
export default function RosterPage() {
  return <RosterScreen />;
}
