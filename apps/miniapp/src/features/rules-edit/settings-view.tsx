import { cleanText, APPEAL_SETTINGS, LIMITS } from "@riqing/schema";
import { Card, Meta, Stack, TextField } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { type RulesForm, type Setting, settingProblem } from "./form";

interface SettingsViewProps {
  settings: readonly Setting[];
  change: (part: Partial<RulesForm>) => void;
  problemOf: (key: string) => string | null;
}

const { settings: words } = RULES_EDIT;

/** On what policies differ: printed in the version, so that a violation cites what was signed. */
export const SettingsView = ({ settings, change, problemOf }: SettingsViewProps) => (
  <>
    <Meta>{words.note}</Meta>
    <Card>
      <Stack gap={4}>
        {settings.map((setting) => {
          const required = APPEAL_SETTINGS.includes(setting.key);
          return (
            <TextField
              key={setting.key}
              label={setting.label}
              placeholder={required ? words.days : words.hint}
              value={setting.value}
              onValue={(value) =>
                change({
                  settings: settings.map((one) =>
                    one.key === setting.key ? { ...one, value } : one,
                  ),
                })
              }
              limit={LIMITS.settingValue}
              problem={problemOf(setting.key) ?? settingProblem(setting)}
              note={required && cleanText(setting.value) === "" ? words.required : undefined}
            />
          );
        })}
      </Stack>
    </Card>
  </>
);
