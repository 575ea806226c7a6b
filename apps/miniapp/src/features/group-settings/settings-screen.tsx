import { SECTION_WORDS } from "@riqing/schema";
import { useState } from "react";
import { clock, copy, open, PAGES, toast } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  ListEnd,
  Measure,
  Meta,
  Pair,
  Row,
  Screen,
  Section,
  Stack,
  Title,
} from "../../ui";
import { GROUP_SETTINGS as words } from "../../words/group-settings";
import { dayWords } from "../../words/times";
import { CategoryChoice } from "./category-choice";
import {
  type GroupSettingsRead,
  useGroupSettings,
  useSetGroupCategory,
} from "./use-group-settings";

type Line = GroupSettingsRead["settingsInForce"]["settings"][number];

/** What holds in a group today, by which version or category, and what is going to change. */
export const GroupSettingsScreen = ({ groupId }: { groupId: string }) => {
  const read = useGroupSettings(groupId);
  const [choosing, setChoosing] = useState(false);
  return (
    <Screen
      title={words.title}
      of={read}
      over={
        read.value && (
          <ChangeCategory
            key={read.value.group.groupCategory.id}
            open={choosing}
            group={read.value.group}
            onClose={() => setChoosing(false)}
          />
        )
      }
    >
      {(value: GroupSettingsRead) => (
        <Measure>
          <GroupCard value={value} onChange={() => setChoosing(true)} />
          {sectionsOf(value.settingsInForce.settings).map(([section, settings]) => (
            <Section key={section} title={SECTION_WORDS[section]}>
              <Card tight>
                {settings.map((setting) => (
                  <SettingLine key={setting.key} setting={setting} value={value} />
                ))}
              </Card>
            </Section>
          ))}
          <ListEnd>{words.end(value.settingsInForce.settings.length)}</ListEnd>
        </Measure>
      )}
    </Screen>
  );
};

const sectionsOf = (settings: readonly Line[]): [Line["section"], Line[]][] => {
  const sections = new Map<Line["section"], Line[]>();
  for (const setting of settings)
    sections.set(setting.section, [...(sections.get(setting.section) ?? []), setting]);
  return [...sections];
};

const GroupCard = ({ value, onChange }: { value: GroupSettingsRead; onChange: () => void }) => {
  const { group, settingsInForce } = value;
  const { version, fromOn } = settingsInForce;
  const copyName = async () =>
    toast((await copy(group.myDisplayName)) ? words.copied : words.copyFailed);
  return (
    <Card
      tight
      end={
        version && (
          <Row onPress={() => open(PAGES.rules, { id: version.rulebook.id })}>
            <Body>{words.byRules(version.rulebook.title, version.number)}</Body>
            {fromOn && <Caption num>{words.since(dayWords(fromOn, clock.now()))}</Caption>}
          </Row>
        )
      }
    >
      <Row
        end={
          group.setCategoryRefusal === null && (
            <Button look="text" onPress={onChange}>
              {words.change}
            </Button>
          )
        }
      >
        <Title>{group.groupCategory.name}</Title>
        <Meta>{group.name}</Meta>
        <Caption>{group.groupCategory.description}</Caption>
        {group.setCategoryRefusal !== null && <Caption>{words.whoMay}</Caption>}
      </Row>
      <Row
        end={
          <Button look="text" onPress={() => void copyName()}>
            {words.copy}
          </Button>
        }
      >
        <Caption>{words.myName}</Caption>
        <Body>{group.myDisplayName}</Body>
      </Row>
      {!version && (
        <Row>
          <Caption>{words.noRules}</Caption>
        </Row>
      )}
    </Card>
  );
};

const SettingLine = ({ setting, value }: { setting: Line; value: GroupSettingsRead }) => {
  const { waiting, version } = value.settingsInForce;
  const next = waiting.filter(({ key }) => key === setting.key);
  const byCategory = version !== null && setting.source === "CATEGORY";
  return (
    <Row>
      <Stack gap={1}>
        <Pair
          left={<Meta>{setting.label}</Meta>}
          right={<Meta tone={setting.short === null ? "wait" : "ink"}>{setting.short}</Meta>}
        />
        <Body>{setting.sentence ?? words.notChosen}</Body>
        {next.map(({ fromOn, number, next: to }) => (
          <Caption key={`${number} ${fromOn}`} tone="brand" strong num>
            {fromOn
              ? words.fromDay(dayWords(fromOn, clock.now()), number, to ?? words.notChosen)
              : words.fromVersion(number, to ?? words.notChosen)}
          </Caption>
        ))}
        <Caption>
          {[words.holds[setting.holds], byCategory && words.byCategory].filter(Boolean).join(" · ")}
        </Caption>
      </Stack>
    </Row>
  );
};

interface ChangeCategoryProps {
  open: boolean;
  group: GroupSettingsRead["group"];
  onClose: () => void;
}

const ChangeCategory = ({ open: isOpen, group, onClose }: ChangeCategoryProps) => {
  const [chosen, setChosen] = useState(group.groupCategory.id);
  const set = useSetGroupCategory();
  return (
    <CategoryChoice
      open={isOpen}
      onClose={onClose}
      chosen={chosen}
      onChoose={({ id }) => setChosen(id)}
    >
      <Stack gap={2}>
        <Caption>{words.moveNote}</Caption>
        <ActionButton
          wide
          look="primary"
          does={set}
          with={{ groupId: group.id, categoryId: chosen }}
          refusal={group.setCategoryRefusal}
          because={chosen === group.groupCategory.id ? words.same : null}
          then={({ state }) => state === "DONE" && onClose()}
        >
          {words.change}
        </ActionButton>
      </Stack>
    </CategoryChoice>
  );
};
