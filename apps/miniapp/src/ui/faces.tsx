import type { ReactNode } from "react";
import { FACES } from "../words/faces";
import { Button } from "./button";
import { Card } from "./card";
import { View } from "./elements";
import { Icon, type IconName } from "./icon";
import { Grow, Spoken, Stack } from "./layout";
import { Body, Caption, Title } from "./words";
import styles from "./faces.module.css";

/** A card that is on its way, in the shape of a card. */
export const Skeleton = ({ cards = 3 }: { cards?: number }) => (
  <View busy className={styles.skeletons}>
    <Spoken>{FACES.loading}</Spoken>
    {Array.from({ length: cards }, (_, at) => (
      <Card key={at}>
        <View className={`${styles.bone} ${styles.short}`} />
        <View className={styles.bone} />
        <View className={`${styles.bone} ${styles.middle}`} />
      </Card>
    ))}
  </View>
);

/** Nothing here, and that is said in a sentence. */
export const Empty = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <View className={styles.empty}>
    <Body tone="quiet" centre>
      {children}
    </Body>
    {action}
  </View>
);

interface StateFaceProps {
  icon: IconName;
  fact: string;
  follows: string;
  /** The way on: one button. */
  children: ReactNode;
}

/** In place of a whole page: one sentence of fact, one of what follows, one button. */
export const StateFace = ({ icon, fact, follows, children }: StateFaceProps) => (
  <Stack gap={4} className={styles.state}>
    <Icon name={icon} size={36} className={styles.stateIcon} />
    <View role="alert">
      <Stack gap={2}>
        <Title centre>{fact}</Title>
        <Body tone="quiet" centre>
          {follows}
        </Body>
      </Stack>
    </View>
    {children}
  </Stack>
);

/** Reading failed: what is already here stays, and there is a way to try again. */
export const ErrorFace = ({
  because,
  kept,
  onRetry,
}: {
  because: string;
  /** Older content is still shown under it. */
  kept?: boolean;
  onRetry?: () => void;
}) => (
  <Card>
    <View role="alert" className={styles.error}>
      <Grow>
        <Body>{FACES.failed}</Body>
        <Caption>{kept ? `${because}，${FACES.kept}` : because}</Caption>
      </Grow>
      {onRetry && (
        <Button look="quiet" onPress={onRetry}>
          {FACES.retry}
        </Button>
      )}
    </View>
  </Card>
);

/** 就这 7 件: the end of a list says how many there were. */
export const ListEnd = ({ children }: { children: string }) => (
  <Caption centre num>
    {children}
  </Caption>
);
