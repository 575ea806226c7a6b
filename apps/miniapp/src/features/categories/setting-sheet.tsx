import { type SettingKey, SETTINGS, settingSentence } from "@riqing/schema";
import { useFormDraft } from "../../shell";
import { ActionButton, Body, Caption, Section, Sheet, Stack, Well } from "../../ui";
import { CATEGORIES } from "../../words/categories";
import { GROUP_SETTINGS } from "../../words/group-settings";
import { SettingValue } from "./setting-value";
import { type CategoryValue, useSaveCategory, wishOf } from "./use-categories";
import { versionAhead } from "./waiting";

interface SettingSheetProps {
  category: CategoryValue;
  settingKey: SettingKey;
  onClose: () => void;
}

const { setting: words } = CATEGORIES;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One setting: the choices, the sentence that is printed, and from when on it holds. */
export const SettingSheet = ({ category, settingKey, onClose }: SettingSheetProps) => {
  const save = useSaveCategory();
  const setting = category.settings.find(({ key }) => key === settingKey);
  const before: unknown = setting?.value ?? null;
  const draft = useFormDraft<{ value: unknown }>({
    name: "category-setting",
    place: `${category.id}.${settingKey}`,
    start: () => ({ value: before }),
    read: (found) => ("value" in found ? { value: found.value } : null),
  });
  if (!setting) return null;
  const { value } = draft.form;
  const valid = SETTINGS[settingKey].accepts(value);
  const only = SETTINGS[settingKey].choices.length === 1;
  const chosenBefore = setting.short !== null;
  const version = versionAhead(category);
  // What its groups have today may be another value than the category's, until a version prints that.
  const waiting = category.waiting.find(({ key }) => key === settingKey);
  const holds: unknown = waiting ? waiting.nowValue : chosenBefore ? before : undefined;
  const holdsWords = waiting ? waiting.now : setting.short;

  return (
    <Sheet open title={setting.label} onClose={onClose}>
      <Stack gap={4}>
        {!only && (
          <SettingValue
            settingKey={settingKey}
            value={value}
            holds={holds}
            noted={chosenBefore ? before : undefined}
            onValue={(next) => draft.change({ value: next })}
          />
        )}
        {valid && (
          <Section title={words.printed}>
            <Well>
              <Body>{settingSentence(settingKey, value as never)}</Body>
            </Well>
          </Section>
        )}
        <Caption>{GROUP_SETTINGS.holds[setting.holds]}</Caption>
        {only ? (
          <Caption>{words.one}</Caption>
        ) : (
          <Stack gap={2}>
            <ActionButton
              cta
              look="primary"
              does={save}
              with={{ input: { ...wishOf(category), settings: [{ key: settingKey, value }] } }}
              refusal={category.saveRefusal}
              because={
                chosenBefore && same(value, before)
                  ? words.same
                  : valid
                    ? null
                    : problemWords(settingKey)
              }
              then={({ state }) => {
                if (state !== "DONE") return;
                draft.done();
                onClose();
              }}
            >
              {words.act(version)}
            </ActionButton>
            <Caption centre num>
              {version === null || holdsWords === null
                ? words.affectsNow(category.groupCount)
                : words.affects(category.groupCount, version, holdsWords)}
            </Caption>
          </Stack>
        )}
      </Stack>
    </Sheet>
  );
};

function problemWords(key: SettingKey): string {
  const { least, most } = SETTINGS[key];
  if (key === "quietHours") return words.spanSame;
  return least === undefined || most === undefined ? CATEGORIES.notYet : words.range(least, most);
}
