export { ByCodeScreen } from "./by-code-screen";
export { ReportScreen } from "./report-screen";
