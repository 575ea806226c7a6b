import {
  SECTION_WORDS,
  SETTING_KEYS,
  SETTING_SECTIONS,
  type SettingKey,
  settingLabel,
  SETTINGS,
  settingSentence,
  settingShort,
} from "@riqing/schema";
import { Body, Card, CardTitle, Chips, Meta, Section, Stack } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import type { ChosenValue } from "./form";

interface TypedSettingsProps {
  chosen: readonly ChosenValue[];
  onChosen: (chosen: ChosenValue[]) => void;
}

const { settings: words } = RULES_EDIT;

/** Whose choices are told apart by their short words. */
const offered = (key: SettingKey): boolean => {
  const said = SETTINGS[key].choices.map((value) => settingShort(key, value as never));
  return said.length > 1 && new Set(said).size === said.length;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The settings as they will be printed; what is not chosen is as the category of the group has it. */
export const TypedSettings = ({ chosen, onChosen }: TypedSettingsProps) => {
  const values = new Map(chosen.map(({ key, value }) => [key, value]));
  const choose = (key: SettingKey, value: unknown) =>
    onChosen([...chosen.filter((one) => one.key !== key), { key, value }]);
  return (
    <>
      <Meta>{words.typedNote}</Meta>
      {SETTING_SECTIONS.map((section) => (
        <Section key={section} title={SECTION_WORDS[section]}>
          {SETTING_KEYS.filter((key) => SETTINGS[key].section === section).map((key) => {
            const { choices } = SETTINGS[key];
            const value = values.get(key);
            const at = values.has(key) ? choices.findIndex((one) => same(one, value)) : -1;
            return (
              <Card key={key}>
                <Stack gap={2}>
                  <CardTitle>{settingLabel(key)}</CardTitle>
                  <Body>
                    {values.has(key) ? settingSentence(key, value as never) : words.asCategory}
                  </Body>
                  {offered(key) && (
                    <Chips
                      label={settingLabel(key)}
                      choices={choices.map((one, i) => ({
                        value: `${i}`,
                        words: settingShort(key, one as never),
                      }))}
                      chosen={at < 0 ? null : `${at}`}
                      onChoose={(i) => choose(key, choices[Number(i)])}
                    />
                  )}
                </Stack>
              </Card>
            );
          })}
        </Section>
      ))}
    </>
  );
};
