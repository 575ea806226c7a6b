import type { ReactNode } from "react";
import { View } from "./elements";
import { Icon } from "./icon";
import { Stack } from "./layout";
import { Meta, Title } from "./words";
import styles from "./done-face.module.css";

/** A receipt begins with it: that it is done, and when. */
export const DoneFace = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack gap={1} className={styles.face}>
    <View decorative className={styles.check}>
      <Icon name="check" size={36} />
    </View>
    <Title>{title}</Title>
    <Meta num>{children}</Meta>
  </Stack>
);
