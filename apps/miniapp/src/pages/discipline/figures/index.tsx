import { FiguresScreen } from "../../../features/discipline";

/** How often what was decided, and how often it was overturned. */
export default function DisciplineFiguresPage() {
  return <FiguresScreen />;
}
