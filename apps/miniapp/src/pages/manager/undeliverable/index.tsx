import { UndeliverableScreen } from "../../../features/undeliverable";

/** 送不到. */
export default function UndeliverablePage() {
  return <UndeliverableScreen />;
}
