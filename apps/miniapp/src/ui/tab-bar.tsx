import { useBadges } from "../shell/badges";
import { openTab } from "../shell/navigate";
import type { Tab } from "../shell/pages";
import { NAMES } from "../words/names";
import { Avatar } from "./avatar";
import { classes } from "./class-names";
import { Press, Text, View } from "./elements";
import { Icon, type IconName } from "./icon";
import styles from "./tab-bar.module.css";

const tabs: readonly { tab: Tab; icon: IconName }[] = [
  { tab: "todo", icon: "todo" },
  { tab: "groups", icon: "people" },
  { tab: "boards", icon: "chart" },
  { tab: "me", icon: "me" },
];

const shortCount = (count: number) => (count > 99 ? "99+" : String(count));

const Tabs = ({ at, look }: { at?: Tab; look: "bar" | "rail" }) => {
  const badges = useBadges();
  return (
    <>
      {tabs.map(({ tab, icon }) => {
        const count = badges[tab] ?? 0;
        return (
          <Press
            key={tab}
            role="link"
            current={tab === at}
            className={classes(
              look === "bar" ? styles.tab : styles.stop,
              tab === at && (look === "bar" ? styles.tabOn : styles.stopOn),
            )}
            label={count > 0 ? `${NAMES.tabs[tab]}，${NAMES.waiting(count)}` : undefined}
            onPress={() => openTab(tab)}
          >
            <Icon name={icon} size={look === "bar" ? 24 : 20} />
            <Text>{NAMES.tabs[tab]}</Text>
            {count > 0 && (
              <View decorative className={styles.badge}>
                {shortCount(count)}
              </View>
            )}
          </Press>
        );
      })}
    </>
  );
};

/** The four places, under the thumb. Drawn by us in both builds, so that they look the same. */
export const TabBar = ({ at }: { at: Tab }) => (
  <View role="navigation" label={NAMES.navigation} className={styles.bar}>
    <Tabs at={at} look="bar" />
  </View>
);

/** The same four on a wide screen, at the left of everything. */
export const Rail = ({ at }: { at?: Tab }) => (
  <View role="navigation" label={NAMES.navigation} className={styles.rail}>
    <Avatar name="清" brand />
    <View className={styles.stops}>
      <Tabs at={at} look="rail" />
    </View>
  </View>
);
