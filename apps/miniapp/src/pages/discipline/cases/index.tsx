import { CasesScreen } from "../../../features/discipline";

/** 违规处理. */
export default function CasesPage() {
  return <CasesScreen />;
}
