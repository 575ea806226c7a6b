import type { CSSProperties, ReactNode } from "react";
import { classes } from "./class-names";
import { View } from "./elements";
import styles from "./figures.module.css";

const share = (part: number, whole: number) =>
  whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0;

/** 73% as people read it: all but one is not yet 100%. */
export const percent = (part: number, whole: number) => {
  const exact = share(part, whole);
  return exact < 100 ? Math.floor(exact) : 100;
};

interface RingProps {
  done: number;
  /** Paler: not done, but can be reached. */
  within?: number;
  of: number;
  /** One sentence, for who cannot see it: 应确认 82 人，已确认 60 人，73%. */
  sentence: string;
}

/** One figure, drawn. Unreachable is the empty part, never a colour of its own. */
export const Ring = ({ done, within = 0, of, sentence }: RingProps) => {
  const first = share(done, of);
  const second = share(done + within, of);
  const drawing = `conic-gradient(var(--brand) 0 ${first}%, var(--heat-2) ${first}% ${second}%, var(--track) ${second}% 100%)`;
  return (
    <View role="img" label={sentence} className={styles.ring} style={{ background: drawing }}>
      <View decorative className={styles.hole}>
        <View className={styles.ringFigure}>{percent(done, of)}%</View>
        <View className={styles.ringNote}>
          {done} / {of}
        </View>
      </View>
    </View>
  );
};

interface BarProps {
  part: number;
  of: number;
  /** Paler, where another bar is the one that matters. */
  pale?: boolean;
}

/** A share of a line. The numbers stand beside it, so readers skip the drawing. */
export const Bar = ({ part, of, pale }: BarProps) => (
  <View decorative className={styles.bar}>
    <View
      className={classes(styles.fill, pale && styles.pale)}
      style={{ width: `${share(part, of)}%` }}
    />
  </View>
);

/** How far the page has been read: 3 px under the title bar. */
export const Progress = ({ part, of, label }: BarProps & { label: string }) => (
  <View role="img" label={label} className={styles.progress}>
    <View
      className={styles.progressFill}
      style={{ width: `${share(part, of)}%` } as CSSProperties}
    />
  </View>
);

export type Tick = "done" | "moved" | "blocked" | "open";

/** One tick for each thing of the day. */
export const Ticks = ({ ticks, sentence }: { ticks: readonly Tick[]; sentence: string }) => (
  <View role="img" label={sentence} className={styles.ticks}>
    {ticks.map((tick, at) => (
      <View key={at} className={classes(styles.tick, styles[tick])} />
    ))}
  </View>
);

interface StagesProps {
  stages: readonly string[];
  /** Which of them it is at, from 0. */
  at: number;
  /** Of a ladder the rungs below are paler; of a course of things they are done. */
  ladder?: boolean;
  /** For who cannot see it: 现在：调查. */
  sentence: string;
}

/** 提醒 警告 禁言 移出 移交, or 收到 受理 调查 结果: where something stands among the stages there are. */
export const Stages = ({ stages, at, ladder, sentence }: StagesProps) => (
  <View role="img" label={sentence} className={styles.stages}>
    {stages.map((words, i) => (
      <View decorative key={words} className={styles.stage}>
        <View
          className={classes(
            styles.stageBar,
            i < at && (ladder ? styles.below : styles.done),
            i === at && (ladder ? styles.rung : styles.moved),
          )}
        />
        <View className={classes(styles.stageWords, i === at && styles.here)}>{words}</View>
      </View>
    ))}
  </View>
);

export interface LegendLine {
  colour: "done" | "within" | "beyond" | "outside";
  words: string;
  count: number;
}

/** What the ring's three lightnesses mean, with their counts; leave stands outside. */
export const RingCard = ({
  ring,
  legend,
  top,
}: {
  ring: RingProps;
  legend: readonly LegendLine[];
  top?: ReactNode;
}) => (
  <View>
    {top}
    <View className={styles.ringCard}>
      <Ring {...ring} />
      <View className={styles.legend}>
        {legend.map(({ colour, words, count }) => (
          <View key={words} className={styles.legendLine}>
            <View decorative className={classes(styles.swatch, styles[colour])} />
            <View className={styles.legendWords}>{words}</View>
            <View className={classes(styles.count, colour === "outside" && styles.apart)}>
              {count}
            </View>
          </View>
        ))}
      </View>
    </View>
  </View>
);

/** 部门 ▬▬▬ 18/26 差 8. At large type the bar goes under the name. */
export const BarLine = ({
  name,
  part,
  of,
  end,
}: {
  name: string;
  part: number;
  of: number;
  end?: string;
}) => (
  <View className={styles.barLine}>
    <View className={styles.barName}>{name}</View>
    <View className={styles.barPlace}>
      <Bar part={part} of={of} />
    </View>
    <View className={styles.barCount}>
      {part}/{of}
    </View>
    {end !== undefined && <View className={styles.barEnd}>{end}</View>}
  </View>
);
