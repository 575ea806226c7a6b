import { setTypeSetting, type TypeSetting, useTypeSetting } from "../../shell";
import { Caption, Card, CardTitle, Chips, Stack } from "../../ui";
import { ME } from "../../words/me";

const choices = [
  { value: "system", words: ME.typeChoices.system, setting: "system" },
  { value: "1", words: ME.typeChoices.normal, setting: 1 },
  { value: "1.25", words: ME.typeChoices.large, setting: 1.25 },
  { value: "1.5", words: ME.typeChoices.largest, setting: 1.5 },
] as const satisfies readonly { value: string; words: string; setting: TypeSetting }[];

/** 字号: seen at once, kept on this device. */
export const TypeSize = () => {
  const setting = useTypeSetting();
  return (
    <Card>
      <Stack gap={3}>
        <CardTitle>{ME.type}</CardTitle>
        <Chips
          even
          label={ME.type}
          choices={choices}
          chosen={choices.find((choice) => choice.setting === setting)?.value ?? "system"}
          onChoose={(value) => {
            const chosen = choices.find((choice) => choice.value === value);
            if (chosen) setTypeSetting(chosen.setting);
          }}
        />
        <Caption>{ME.typeNote}</Caption>
        <Caption>
          {ME.dark}：{ME.darkNote}
        </Caption>
      </Stack>
    </Card>
  );
};
