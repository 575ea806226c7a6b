import { ByCodeScreen } from "../../../features/reporting";

/** How an anonymous report stands, by its code. */
export default function ByCodePage() {
  return <ByCodeScreen />;
}
