import {
  type NamePattern,
  type Period,
  type ReminderSteps,
  type SettingKey,
  SETTINGS,
  settingSentence,
  settingShort,
} from "@riqing/schema";
import { useState } from "react";
import { Chips, PickList, Section, SpanField, Stack, Switch, TextField } from "../../ui";
import { CATEGORIES } from "../../words/categories";

const { setting: words } = CATEGORIES;

interface SettingValueProps {
  settingKey: SettingKey;
  value: unknown;
  /** What its groups have today; undefined: nothing is chosen yet. */
  holds: unknown;
  /** What the category has. */
  noted: unknown;
  onValue: (value: unknown) => void;
}

/** How a value of a setting is chosen: from a list, as a number, as hours, as steps. */
export const SettingValue = (props: SettingValueProps) => {
  const { settingKey, value, onValue } = props;
  if (settingKey === "names") return <NamesValue value={value as NamePattern} onValue={onValue} />;
  if (settingKey === "reminders")
    return <RemindersValue value={value as ReminderSteps} onValue={onValue} />;
  return <ListValue {...props} />;
};

const OTHER = "other";
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const short = (key: SettingKey, value: unknown): string => settingShort(key, value as never);

/** The choices that are offered, and where a number or hours can be any, one's own. */
const ListValue = ({ settingKey, value, holds, noted, onValue }: SettingValueProps) => {
  const { choices, least } = SETTINGS[settingKey];
  const free = least !== undefined || settingKey === "quietHours";
  const at = choices.findIndex((one) => same(one, value));
  const [other, setOther] = useState(free && at < 0 && value !== null);
  const noteOf = (one: unknown): string | undefined => {
    if (holds !== undefined && same(one, holds)) return words.now;
    if (noted !== undefined && same(one, noted)) return words.noted;
    const said = least === undefined && settingKey !== "quietHours";
    return said ? settingSentence(settingKey, one as never) : undefined;
  };
  const items = choices.map((one, i) => ({
    value: `${i}`,
    words: short(settingKey, one),
    note: noteOf(one),
  }));
  const pick = (picked: string) => {
    setOther(picked === OTHER);
    if (picked !== OTHER) onValue(choices[Number(picked)]);
    else if (settingKey === "quietHours" && value === null) onValue(NIGHT);
  };
  return (
    <Stack gap={3}>
      <PickList
        bare
        label={words.choices}
        items={free ? [...items, { value: OTHER, words: words.other }] : items}
        chosen={new Set(other ? [OTHER] : at < 0 ? [] : [`${at}`])}
        onPick={pick}
      />
      {other &&
        (settingKey === "quietHours" ? (
          <SpanField
            label={words.span}
            {...((value as Period | null) ?? NIGHT)}
            problem={isSpan(value) ? null : words.spanSame}
            onSpan={onValue}
          />
        ) : (
          <NumberValue settingKey={settingKey} value={value} onValue={onValue} />
        ))}
    </Stack>
  );
};

const NIGHT: Period = { from: "22:00", until: "07:00" };
const isSpan = (value: unknown): boolean => SETTINGS.quietHours.accepts(value);

type ValueProps<V> = { value: V; onValue: (value: V) => void };

const NumberValue = ({
  settingKey,
  value,
  onValue,
}: { settingKey: SettingKey } & ValueProps<unknown>) => {
  const { least = 0, most = 0, accepts } = SETTINGS[settingKey];
  const unit = short(settingKey, 1).replace(/^1 /, "");
  const written = typeof value === "number" ? String(value) : "";
  return (
    <TextField
      kind="number"
      label={words.number(unit)}
      value={written}
      problem={written === "" || accepts(value) ? null : words.range(least, most)}
      note={words.range(least, most)}
      // What is no number is kept as nothing, which no setting takes for one.
      onValue={(text) => onValue(/^\d{1,6}$/.test(text.trim()) ? Number(text) : "")}
    />
  );
};

const PATTERNS: readonly NamePattern["pattern"][] = ["DEPARTMENT_NAME", "NAME_DEPARTMENT", "NAME"];

const NamesValue = ({ value, onValue }: ValueProps<NamePattern>) => (
  <Stack gap={3}>
    <Chips
      even
      label={words.pattern}
      choices={PATTERNS.map((pattern) => ({
        value: pattern,
        words: short("names", { ...value, pattern }),
      }))}
      chosen={value.pattern}
      onChoose={(pattern) => onValue({ ...value, pattern })}
    />
    <Switch
      label={words.executives}
      on={value.executivesByNameAlone}
      onTurn={(executivesByNameAlone) => onValue({ ...value, executivesByNameAlone })}
    />
    <Switch
      label={words.nicknames}
      on={value.nicknames}
      onTurn={(nicknames) => onValue({ ...value, nicknames })}
    />
  </Stack>
);

const BEFORE = [72, 48, 24, 8, 4, 2, 1];
const AFTER = [4, 24, 48, 72, 168];
const MOST_STEPS = 5;

const RemindersValue = ({ value, onValue }: ValueProps<ReminderSteps>) => (
  <Stack gap={3}>
    <Section title={words.before}>
      <Hours
        label={words.before}
        offered={BEFORE}
        chosen={value.beforeHours}
        onChosen={(hours) => onValue({ ...value, beforeHours: [...hours].sort((a, b) => b - a) })}
      />
    </Section>
    <Switch
      label={words.atDeadline}
      on={value.atDeadline}
      onTurn={(atDeadline) => onValue({ ...value, atDeadline })}
    />
    <Section title={words.after}>
      <Hours
        label={words.after}
        offered={AFTER}
        chosen={value.afterHours}
        onChosen={(hours) => onValue({ ...value, afterHours: [...hours].sort((a, b) => a - b) })}
      />
    </Section>
  </Stack>
);

interface HoursProps {
  label: string;
  offered: readonly number[];
  chosen: readonly number[];
  onChosen: (hours: number[]) => void;
}

const Hours = ({ label, offered, chosen, onChosen }: HoursProps) => (
  <PickList
    bare
    many
    label={label}
    items={[...new Set([...offered, ...chosen])].map((hours) => ({
      value: `${hours}`,
      words: words.hours(hours),
      because:
        chosen.length >= MOST_STEPS && !chosen.includes(hours) ? words.stepsFull(MOST_STEPS) : null,
    }))}
    chosen={new Set(chosen.map(String))}
    onPick={(picked) => {
      const hours = Number(picked);
      onChosen(chosen.includes(hours) ? chosen.filter((one) => one !== hours) : [...chosen, hours]);
    }}
  />
);
