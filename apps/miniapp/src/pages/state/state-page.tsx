import type { ReactNode } from "react";
import { type IconName, Screen, StateFace } from "../../ui";

interface StatePageProps {
  icon: IconName;
  words: { title: string; fact: string; follows: string };
  /** What lies behind would only lead here again. */
  noBack?: boolean;
  children: ReactNode;
}

/** A page that stands in for another. */
export const StatePage = ({ icon, words, noBack, children }: StatePageProps) => (
  <Screen noBack={noBack} title={words.title}>
    <StateFace icon={icon} fact={words.fact} follows={words.follows}>
      {children}
    </StateFace>
  </Screen>
);
