import { SECTION_WORDS, SETTING_SECTIONS, type SettingKey } from "@riqing/schema";
import { useState } from "react";
import { back, clock, open, PAGES } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  Foot,
  KeyValue,
  Measure,
  Meta,
  Row,
  Screen,
  Section,
  Sheet,
  Spoken,
  Stack,
  TextDeed,
  Title,
  View,
  Well,
} from "../../ui";
import { CATEGORIES as words } from "../../words/categories";
import { GROUP_SETTINGS } from "../../words/group-settings";
import { refusalWords } from "../../words/refusals";
import { patternToPeople } from "./form";
import { OfficeCard } from "./office-card";
import { SettingSheet } from "./setting-sheet";
import {
  type CategoryValue,
  type Setting,
  useCategory,
  useRetireCategory,
  useSaveCategory,
  wishOf,
} from "./use-categories";
import { standing, unprinted, versionAhead, waitingCount, waitsFor } from "./waiting";
import styles from "./category.module.css";

/** A category: who decides about its groups, and what is customary in them. */
export const CategoryScreen = ({ id }: { id: string }) => {
  const read = useCategory(id);
  const [opened, setOpened] = useState<SettingKey | null>(null);
  const [retiring, setRetiring] = useState(false);
  const openSetting = (key: SettingKey) => {
    if (key === "rights") open(PAGES.categoryRights, { id });
    else if (key === "violations") open(PAGES.catalogue, { id });
    else setOpened(key);
  };
  return (
    <Screen
      title={words.title}
      of={read}
      footer={(category: CategoryValue) => <CategoryFoot category={category} />}
      over={
        read.value && (
          <>
            {opened && (
              <SettingSheet
                key={opened}
                category={read.value}
                settingKey={opened}
                onClose={() => setOpened(null)}
              />
            )}
            <RetireSheet open={retiring} category={read.value} onClose={() => setRetiring(false)} />
          </>
        )
      }
    >
      {(category: CategoryValue) => (
        <Measure>
          <AboutCard category={category} />
          {SETTING_SECTIONS.map((section) => (
            <Section key={section} title={SECTION_WORDS[section]}>
              <Card tight>
                {category.settings
                  .filter((setting) => setting.section === section)
                  .map((setting) => (
                    <SettingRow
                      key={setting.key}
                      setting={setting}
                      category={category}
                      onPress={() => openSetting(setting.key)}
                    />
                  ))}
              </Card>
            </Section>
          ))}
          {!category.retired && <OfficeCard category={category} />}
          {!category.retired && (
            <Stack gap={2}>
              <Button
                wide
                look="danger"
                because={category.retireRefusal && refusalWords(category.retireRefusal)}
                onPress={() => setRetiring(true)}
              >
                {words.retire}
              </Button>
              <Caption centre>{words.retireNote}</Caption>
            </Stack>
          )}
        </Measure>
      )}
    </Screen>
  );
};

const AboutCard = ({ category }: { category: CategoryValue }) => {
  const { facts } = words;
  return (
    <Card
      tight
      end={category.rulebooks.slice(0, 1).map(({ id, title }) => (
        <Row key={id} onPress={() => open(PAGES.rules, { id })}>
          <Body>{words.inRules(title)}</Body>
          {category.rulebooks.length > 1 && (
            <Caption>{words.moreRules(category.rulebooks.length - 1)}</Caption>
          )}
        </Row>
      ))}
    >
      <Row
        end={
          category.saveRefusal === null && (
            <Button
              look="text"
              label={`${words.edit}：${category.name}`}
              onPress={() => open(PAGES.categoryEdit, { id: category.id })}
            >
              {words.edit}
            </Button>
          )
        }
      >
        <Title>{category.name}</Title>
        <Meta num>{words.groups(category.groupCount)}</Meta>
        <Caption>{category.description}</Caption>
      </Row>
      <Row>
        <Stack gap={3}>
          <KeyValue
            lines={[
              {
                key: facts.approval,
                value: facts.approvalOf(words.approvers[category.approver], category.approvalDays),
              },
              { key: facts.office, value: category.office },
              {
                key: facts.naming,
                value: patternToPeople(category.namingPattern) || facts.anyName,
              },
              { key: facts.mustBeIn, value: words.mustBeIn[category.mustBeIn] },
              { key: facts.admitter, value: words.admitters[category.admitter] },
              { key: facts.groupsPerOwner, value: facts.groupsOf(category.groupsPerOwner) },
            ]}
          />
          <Well>
            <Body>
              {category.retired && category.retireReason
                ? words.retiredBecause(category.retireReason)
                : standing(category, clock.now())}
            </Body>
          </Well>
        </Stack>
      </Row>
    </Card>
  );
};

interface SettingRowProps {
  setting: Setting;
  category: CategoryValue;
  onPress: () => void;
}

/** What would not fit in a row is called by its name. */
const LONG_SENTENCE = 60;
/** What would leave the sentence beside it no room stands under it. */
const LONG_VALUE = 16;

const SettingRow = ({ setting, category, onPress }: SettingRowProps) => {
  const { key, label, short, sentence, holds } = setting;
  const said = sentence !== null && sentence.length <= LONG_SENTENCE ? sentence : label;
  const value = (
    <Meta tone={short === null ? "wait" : "ink"} strong>
      {short ?? words.notYet}
    </Meta>
  );
  const under = (short?.length ?? 0) > LONG_VALUE;
  return (
    <Row end={!under && <View className={styles.value}>{value}</View>} onPress={onPress}>
      <Spoken>{`${label}：`}</Spoken>
      <Body>{said}</Body>
      {under && value}
      {waitsFor(category, key, clock.now()).map((line) => (
        <Caption key={line} tone="brand" strong num>
          {line}
        </Caption>
      ))}
      <Caption>{short === null ? words.notChosen : GROUP_SETTINGS.holds[holds]}</Caption>
    </Row>
  );
};

/** The way from a changed setting to the version that prints it. */
const CategoryFoot = ({ category }: { category: CategoryValue }) => {
  const undo = useSaveCategory(words.undone);
  const count = waitingCount(category);
  const [book] = category.rulebooks;
  const version = versionAhead(category);
  if (count === 0 || !book || version === null || category.retired) return null;
  const before = unprinted(category).map(({ key, nowValue }) => ({ key, value: nowValue }));
  const settings = [...new Map(before.map((one) => [one.key, one])).values()];
  return (
    <Foot
      note={words.draftNote}
      side={
        <ActionButton
          look="text"
          does={undo}
          with={{ input: { ...wishOf(category), settings } }}
          refusal={category.saveRefusal}
        >
          {words.undo}
        </ActionButton>
      }
    >
      <Button
        cta
        look="primary"
        because={book.draftRefusal && refusalWords(book.draftRefusal)}
        onPress={() => open(PAGES.rulesEdit, { rulebookId: book.id })}
      >
        {book.draft ? words.draftOn(version, count) : words.draft(version, count)}
      </Button>
    </Foot>
  );
};

interface RetireSheetProps {
  open: boolean;
  category: CategoryValue;
  onClose: () => void;
}

const RetireSheet = ({ open: isOpen, category, onClose }: RetireSheetProps) => {
  const retire = useRetireCategory();
  return (
    <Sheet open={isOpen} title={words.retireTitle(category.name)} onClose={onClose}>
      <Stack gap={3}>
        <TextDeed
          wide
          look="danger"
          keptAs={["category-retire", category.id]}
          words={words.retireWords}
          missing={words.retireMissing}
          does={retire}
          with={(reason) => ({ id: category.id, reason })}
          onDone={back}
        />
      </Stack>
    </Sheet>
  );
};
