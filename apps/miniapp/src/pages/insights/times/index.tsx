import { TimesScreen } from "../../../features/insights";

/** How long answers take: one's own first, then where the time goes. */
export default function TimesPage() {
  return <TimesScreen />;
}
