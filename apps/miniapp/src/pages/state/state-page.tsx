import type { ReactNode } from "react";
import { Body, Icon, type IconName, Screen, Stack, Title } from "../../ui";
import styles from "./state.module.css";

interface StatePageProps {
  icon: IconName;
  words: { title: string; fact: string; follows: string };
  children: ReactNode;
}

/** One sentence of fact, one of what follows, one button. */
export const StatePage = ({ icon, words, children }: StatePageProps) => (
  <Screen title={words.title}>
    <Stack gap={4} className={styles.page}>
      <Icon name={icon} size={36} className={styles.icon} />
      <Stack gap={2}>
        <Title centre>{words.fact}</Title>
        <Body tone="quiet" centre>
          {words.follows}
        </Body>
      </Stack>
      {children}
    </Stack>
  </Screen>
);
