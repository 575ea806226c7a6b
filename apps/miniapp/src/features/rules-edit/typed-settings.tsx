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
import { Body, Caption, Card, CardTitle, Chips, Meta, Section, Stack } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { type CategoryValue, useCategoryValues } from "./category-values";
import type { ChosenValue, RulesForm } from "./form";

interface TypedSettingsProps extends Pick<RulesForm, "appliesToAll" | "groupIds"> {
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

/** As it will be printed. */
const sentence = (key: SettingKey, value: unknown): string =>
  value === null ? words.undecided : settingSentence(key, value as never);

/** Where the draft chooses nothing: what its category has, or each of them where they differ. */
function ofCategories(key: SettingKey, has: readonly CategoryValue[] | undefined): string {
  if (!has || has.length === 0) return words.asCategory;
  if (has.length === 1) return sentence(key, has[0]!.value);
  return words.eachCategory(
    has.map(({ category, value }) => [
      category,
      value === null ? words.undecided : settingShort(key, value as never),
    ]),
  );
}

/** The settings as they will be printed; what is not chosen is as the category of the group has it. */
export const TypedSettings = ({ chosen, onChosen, ...scope }: TypedSettingsProps) => {
  const values = new Map(chosen.map(({ key, value }) => [key, value]));
  const categories = useCategoryValues(scope);
  const choose = (key: SettingKey, value: unknown) =>
    onChosen([...chosen.filter((one) => one.key !== key), { key, value }]);
  return (
    <>
      <Meta>{words.typedNote}</Meta>
      {SETTING_SECTIONS.map((section) => (
        <Section key={section} title={SECTION_WORDS[section]}>
          {SETTING_KEYS.filter((key) => SETTINGS[key].section === section).map((key) => {
            const { choices } = SETTINGS[key];
            const own = values.has(key);
            const has = categories.get(key);
            // One value is all they have: then that is what will be printed.
            const value = own ? values.get(key) : has?.length === 1 ? has[0]!.value : undefined;
            const at = choices.findIndex((one) => same(one, value));
            return (
              <Card key={key}>
                <Stack gap={2}>
                  <CardTitle>{settingLabel(key)}</CardTitle>
                  <Body>{own ? sentence(key, value) : ofCategories(key, has)}</Body>
                  {!own && has && <Caption>{words.asCategory}</Caption>}
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
