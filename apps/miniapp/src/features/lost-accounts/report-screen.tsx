import { cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, PAGES, replace, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Card,
  Chips,
  DateTimeField,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  Row,
  Screen,
  Seg,
  Sheet,
  Stack,
  TextArea,
} from "../../ui";
import { LOSS_KINDS, LOSS_KINDS_OF_OTHERS, LOSS_SOURCES, LOST } from "../../words/lost-accounts";
import { fromFields, toFields } from "../../words/times";
import { GroupChoice, MemberChoice } from "../choices";
import { CodeCard } from "./code-card";
import { DevicesCard } from "./devices-card";
import { FactsCard } from "./facts-card";
import { emptyForm, whyNotSend } from "./form";
import { MyLossesSection } from "./my-losses";
import { useMyDevices, useReport } from "./use-lost-accounts";

interface ReportScreenProps {
  /** The colleague from whose name one comes here. */
  personId?: string;
  name?: string;
}

/** 挂失: one's own account, from a device that one keeps; or a colleague's. */
export const ReportScreen = ({ personId, name }: ReportScreenProps) => {
  const given = personId ? { id: personId, name: name ?? LOST.colleague } : null;
  const [own, setOwn] = useState(given === null);
  const draft = useFormDraft({
    name: "lost-account",
    place: personId ?? "",
    start: () => emptyForm(given, toFields(clock.now())),
  });
  const { form, change } = draft;
  const [group, setGroup] = useState<{ id: string } | null>(null);
  const [choosing, setChoosing] = useState(false);
  const report = useReport();
  const others = useMyDevices().value?.filter(({ current }) => !current).length ?? 0;
  const kinds = own ? LOSS_KINDS : LOSS_KINDS_OF_OTHERS;
  return (
    <Screen
      title={LOST.title}
      footer={
        <Foot note={own ? LOST.ownNote : LOST.otherNote}>
          <ActionButton
            cta
            look="primary"
            does={report}
            with={{
              input: {
                personId: own ? null : (form.person?.id ?? null),
                kind: form.kind ?? "PHONE_LOST",
                source: own ? null : form.source,
                words: cleanText(form.words) || null,
                lostAt: fromFields(form.date, form.time),
              },
            }}
            because={whyNotSend(form, own)}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              replace(PAGES.lostAccount, { id: outcome.data.reportLostAccount.id });
            }}
          >
            {own ? LOST.actOwn(others) : LOST.actOther(form.person?.name ?? LOST.colleague)}
          </ActionButton>
        </Foot>
      }
      over={
        <Sheet
          open={choosing}
          title={group ? LOST.choose : LOST.chooseGroup}
          onClose={() => setChoosing(false)}
        >
          {choosing && !group && <GroupChoice onChoose={setGroup} />}
          {choosing && group && (
            <MemberChoice
              groupId={group.id}
              onChoose={(person) => {
                change({ person });
                setChoosing(false);
                setGroup(null);
              }}
            />
          )}
        </Sheet>
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        <Seg
          label={LOST.whose}
          choices={[
            { value: "OWN", words: LOST.own },
            { value: "OTHER", words: LOST.other },
          ]}
          chosen={own ? "OWN" : "OTHER"}
          onChoose={(whose) => setOwn(whose === "OWN")}
        />
        {!own && (
          <Card tight>
            <Row
              end={<Meta>{form.person ? LOST.change : LOST.choose}</Meta>}
              onPress={() => setChoosing(true)}
            >
              <Body>{form.person?.name ?? LOST.colleague}</Body>
            </Row>
          </Card>
        )}
        <Card>
          <Stack gap={3}>
            <Meta>{LOST.what}</Meta>
            <Chips
              label={LOST.what}
              choices={kinds}
              chosen={form.kind}
              onChoose={(kind) => change({ kind })}
            />
            {!own && (
              <>
                <Meta>{LOST.how}</Meta>
                <Chips
                  label={LOST.how}
                  choices={LOSS_SOURCES}
                  chosen={form.source}
                  onChoose={(source) => change({ source })}
                />
              </>
            )}
            <DateTimeField
              label={LOST.since}
              date={form.date}
              time={form.time}
              max={toFields(clock.now()).date}
              onDate={(date) => change({ date })}
              onTime={(time) => change({ time })}
            />
            <TextArea
              label={LOST.words}
              placeholder={LOST.wordsHint}
              value={form.words}
              onValue={(words) => change({ words })}
              limit={LIMITS.reason}
            />
          </Stack>
        </Card>
        {own ? (
          <>
            <DevicesCard />
            <FactsCard facts={LOST.ownFacts} />
            <CodeCard />
            <MyLossesSection />
          </>
        ) : (
          <>
            <FactsCard title={LOST.sheWill} facts={LOST.otherFacts} />
            <FactsCard title={LOST.youWill} facts={LOST.youFacts} />
          </>
        )}
      </Measure>
    </Screen>
  );
};
