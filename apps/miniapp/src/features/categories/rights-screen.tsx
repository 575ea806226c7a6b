import {
  RIGHT_DEED_WORDS,
  RIGHT_DEEDS,
  RIGHT_ROLE_WORDS,
  RIGHT_ROLES,
  RIGHT_STATES,
  type RightDeed,
  type RightRole,
  type Rights,
  type RightState,
  SETTINGS,
} from "@riqing/schema";
import { back, clock, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  classes,
  DraftBanner,
  Foot,
  Icon,
  Measure,
  Press,
  Screen,
  Stack,
  View,
} from "../../ui";
import { CATEGORIES } from "../../words/categories";
import { changedCells, rightsSentence } from "./rights";
import { type CategoryValue, useCategory, useSaveCategory, wishOf } from "./use-categories";
import { versionAhead, waitsFor } from "./waiting";
import styles from "./rights.module.css";

const { rights: words } = CATEGORIES;

/** 谁能做什么: which role decides, proposes or may not, for each measure (Mission D6). */
export const RightsScreen = ({ id }: { id: string }) => {
  const read = useCategory(id);
  if (!read.value) return <Screen title={words.title} of={read} children={() => null} />;
  return <RightsForm category={read.value} />;
};

interface RightsState {
  rights: Rights;
  /** The deed whose cell was touched last. */
  touched: RightDeed;
}

const RightsForm = ({ category }: { category: CategoryValue }) => {
  const before = category.settings.find(({ key }) => key === "rights")?.value as Rights;
  const draft = useFormDraft<RightsState>({
    name: "category-rights",
    place: category.id,
    start: () => ({ rights: before, touched: "REMOVE" }),
    read: (found) => {
      const { rights, touched } = found as Partial<RightsState>;
      return SETTINGS.rights.accepts(rights) && touched && RIGHT_DEEDS.includes(touched)
        ? { rights: rights!, touched }
        : null;
    },
  });
  const { rights, touched } = draft.form;
  const save = useSaveCategory();
  const changed = changedCells(before, rights);
  const lacking = RIGHT_DEEDS.find((deed) =>
    RIGHT_ROLES.every((role) => rights[deed][role] !== "DECIDES"),
  );
  const turn = (deed: RightDeed, role: RightRole) => {
    const next = RIGHT_STATES[(RIGHT_STATES.indexOf(rights[deed][role]) + 1) % 3]!;
    draft.change({
      touched: deed,
      rights: { ...rights, [deed]: { ...rights[deed], [role]: next } },
    });
  };
  return (
    <Screen
      title={words.title}
      footer={
        <Foot
          note={words.changed(changed)}
          side={
            changed > 0 && (
              <Button look="text" onPress={draft.drop}>
                {words.restore}
              </Button>
            )
          }
        >
          <ActionButton
            cta
            look="primary"
            does={save}
            with={{
              input: { ...wishOf(category), settings: [{ key: "rights", value: rights }] },
            }}
            refusal={category.saveRefusal}
            because={
              lacking
                ? words.nobody(RIGHT_DEED_WORDS[lacking])
                : changed === 0
                  ? CATEGORIES.setting.same
                  : null
            }
            then={({ state }) => {
              if (state !== "DONE") return;
              draft.done();
              back();
            }}
          >
            {CATEGORIES.setting.act(versionAhead(category))}
          </ActionButton>
        </Foot>
      }
    >
      <Measure>
        <Caption>{category.name}</Caption>
        <DraftBanner of={draft} />
        <RightsTable
          rights={rights}
          before={before}
          touched={touched}
          onTurn={category.saveRefusal === null ? turn : null}
        />
        <View className={styles.legend}>
          {RIGHT_STATES.map((state) => (
            <View key={state} className={styles.key}>
              <Mark state={state} />
              <Caption>{words.legend[state]}</Caption>
            </View>
          ))}
        </View>
        <Card>
          <Stack gap={2}>
            <CardTitle>{RIGHT_DEED_WORDS[touched]}</CardTitle>
            <Body>{rightsSentence(rights, touched)}</Body>
            {waitsFor(category, "rights", clock.now()).length > 0 && (
              <Caption tone="brand" strong>
                {words.waits(versionAhead(category) ?? CATEGORIES.nextVersion)}
              </Caption>
            )}
            <Caption>{words.note}</Caption>
          </Stack>
        </Card>
      </Measure>
    </Screen>
  );
};

interface RightsTableProps {
  rights: Rights;
  before: Rights;
  touched: RightDeed;
  /** Null: only to be read. */
  onTurn: ((deed: RightDeed, role: RightRole) => void) | null;
}

const RightsTable = ({ rights, before, touched, onTurn }: RightsTableProps) => (
  <Card tight>
    <View role="table" label={words.title} className={styles.table}>
      <View role="row" className={styles.row}>
        <View role="columnheader" className={styles.deed} />
        {RIGHT_ROLES.map((role) => (
          <View key={role} role="columnheader" className={styles.head}>
            {words.heads[role]}
          </View>
        ))}
      </View>
      {RIGHT_DEEDS.map((deed) => (
        <View
          key={deed}
          role="row"
          className={classes(styles.row, deed === touched && styles.touched)}
        >
          <View role="rowheader" className={styles.deed}>
            {RIGHT_DEED_WORDS[deed]}
          </View>
          {RIGHT_ROLES.map((role) => (
            <View key={role} role="cell" className={styles.cell}>
              <Press
                className={classes(
                  styles.press,
                  styles[rights[deed][role]],
                  rights[deed][role] !== before[deed][role] && styles.changed,
                )}
                label={words.cell(
                  RIGHT_DEED_WORDS[deed],
                  RIGHT_ROLE_WORDS[role],
                  words.legend[rights[deed][role]],
                )}
                disabled={onTurn === null}
                onPress={() => onTurn?.(deed, role)}
              >
                <Mark state={rights[deed][role]} />
              </Press>
            </View>
          ))}
        </View>
      ))}
    </View>
  </Card>
);

/** Told apart by their form, not by colour alone. */
const Mark = ({ state }: { state: RightState }) =>
  state === "DECIDES" ? (
    <Icon name="check" size={16} />
  ) : (
    <View decorative className={styles.mark}>
      {words.mark[state]}
    </View>
  );
