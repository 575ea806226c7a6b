import { LossCodeScreen } from "../../../features/lost-accounts";

/** 用挂失码挂失: for whoever has no device of theirs at hand. */
export default function LostCodePage() {
  return <LossCodeScreen />;
}
