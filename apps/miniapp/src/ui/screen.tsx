import type { ReactNode } from "react";
import { useTheme, useTypeScale, useWide } from "../shell/appearance";
import { back as goBack } from "../shell/navigate";
import { hasNativeBar, usePageTitle, usePulledDown } from "../shell/page-life";
import type { Tab } from "../shell/pages";
import type { Read } from "../shell/use-read";
import { FACES } from "../words/faces";
import { classes } from "./class-names";
import { Heading, Press, View } from "./elements";
import { Icon } from "./icon";
import { useKeepFocus } from "./keep-focus";
import { OutboxBanner } from "./outbox-banner";
import { ReadFace } from "./read-face";
import { Rail, TabBar } from "./tab-bar";
import { useTallFoot } from "./tall-foot";
import { ToastPlace } from "./toast";
import styles from "./screen.module.css";

interface ScreenProps<Value> {
  /** The name of the page: in the title bar, and the heading that readers find first. */
  title: string;
  /** What the page shows. Its faces (on its way, failed, empty) are drawn here. */
  of?: Read<Value>;
  children: ReactNode | ((value: Value) => ReactNode);
  /** Said when what was read is an empty list, or null. */
  empty?: ReactNode;
  /** In the shape of the content; three cards if left out. */
  skeleton?: ReactNode;
  /** One of the four tabs. Every other page has a way back. */
  tab?: Tab;
  /** A page that one is sent to: all other ways would only lead back here. */
  noBack?: boolean;
  /** How far it has been read, as a <Progress>, under the title bar. */
  progress?: ReactNode;
  /** What the page is about. On a wide screen the primary action stands at its right. */
  head?: ReactNode | ((value: Value) => ReactNode);
  /** The primary action, as a <Foot>: at the bottom under the thumb; when wide, beside the head. */
  footer?: ReactNode | ((value: Value) => ReactNode);
  /** On a wide screen it takes the width, for a table or for two columns. */
  broad?: boolean;
  /** Wide screens only: the list beside the detail. */
  aside?: ReactNode;
  /** A sheet or a dialog. */
  over?: ReactNode;
}

const kinds = { 1: "", 1.25: "k-125", 1.5: "k-150" } as const;

/** The frame of every page. */
export function Screen<Value>(props: ScreenProps<Value>) {
  const { title, of, tab, noBack, progress, broad, aside, over } = props;
  const theme = useTheme();
  const scale = useTypeScale();
  const wide = useWide();
  const frame = useKeepFocus();
  const [tall, foot] = useTallFoot(styles.foot);
  usePageTitle(title);
  usePulledDown(async () => of?.refresh());

  const given = (part: ReactNode | ((value: Value) => ReactNode)): ReactNode => {
    if (typeof part !== "function") return part;
    if (!of) throw new Error("Screen: children that take a value need `of`");
    return of.value === undefined ? null : part(of.value);
  };
  const head = given(props.head);
  const footer = given(props.footer);
  // Beside a head it stands where the mouse is; a page to be read to its end keeps it at the bottom.
  const footerOnTop = wide && Boolean(props.head);
  const content = (
    <ReadFace whole of={of} empty={props.empty} skeleton={props.skeleton}>
      {() => given(props.children)}
    </ReadFace>
  );

  return (
    <View ref={frame} className={classes(styles.screen, theme, kinds[scale])}>
      {wide && !noBack && <Rail at={tab} />}
      {wide && aside && (
        <View role="complementary" label={FACES.list} className={styles.aside}>
          {aside}
        </View>
      )}
      <View
        className={classes(styles.main, !aside && styles.alone, broad && styles.broad)}
        role="main"
      >
        <Top title={title} back={!tab && !noBack} quiet={wide && (Boolean(tab) || Boolean(aside))}>
          {progress}
        </Top>
        <View className={styles.content}>
          <OutboxBanner />
          {footerOnTop && footer ? (
            <View className={styles.headRow}>
              <View className={styles.head}>{head}</View>
              {footer}
            </View>
          ) : (
            head
          )}
          {content}
        </View>
        <View className={classes(styles.bottom, tall && styles.flowing)}>
          <View className={styles.toasts}>
            <ToastPlace />
          </View>
          {!footerOnTop && footer && (
            <View ref={foot} className={styles.foot}>
              {footer}
            </View>
          )}
          {!wide && tab && <TabBar at={tab} />}
        </View>
      </View>
      {over}
    </View>
  );
}

interface TopProps {
  title: string;
  back: boolean;
  /** The place says it already: the title is only spoken. */
  quiet: boolean;
  children?: ReactNode;
}

/** The browser shows no title bar of ours; WeChat draws its own. */
const Top = ({ title, back, quiet, children }: TopProps) => {
  if (hasNativeBar) return children ? <View className={styles.top}>{children}</View> : null;
  return (
    <View className={classes(styles.top, quiet && styles.quietTop)}>
      <View className={classes(styles.bar, !back && styles.plain)}>
        {back && !quiet && (
          <Press className={styles.back} label={FACES.back} onPress={goBack}>
            <Icon name="left" size={24} />
          </Press>
        )}
        <Heading level={1} className={styles.title}>
          {title}
        </Heading>
      </View>
      {children}
    </View>
  );
};

interface FootProps {
  /** The primary action: a <Button cta> or an <ActionButton cta>. */
  children: ReactNode;
  /** What is recorded by it, quiet, at the left. */
  note?: ReactNode;
  /** At most two text buttons. */
  side?: ReactNode;
}

/** The primary action of a page, with what may be said or done beside it. */
export const Foot = ({ children, note, side }: FootProps) => (
  <View className={styles.footBody}>
    <View className={styles.primary}>{children}</View>
    {(note || side) && (
      <View className={styles.beside}>
        {note && <View className={styles.note}>{note}</View>}
        {side && <View className={classes(styles.side, !note && styles.halves)}>{side}</View>}
      </View>
    )}
  </View>
);
