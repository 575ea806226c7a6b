import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace, session, useFormDraft, useTapId } from "../../shell";
import {
  ActionButton,
  Body,
  Card,
  Chips,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  Row,
  Screen,
  Sheet,
  Stack,
  Switch,
  TextArea,
  TextField,
} from "../../ui";
import { MEDIATION } from "../../words/mediation";
import { GroupChoice, MemberChoice } from "../choices";
import { FilePicker, useFiles } from "../files";
import { useGroup } from "../groups";
import { emptyForm, type MediationForm, whyNotStart } from "./form";
import { useStart } from "./use-mediation";

const { start: words } = MEDIATION;

/** A party asks for a mediation, or an owner proposes one between others. */
export const StartMediationScreen = ({ groupId }: { groupId: string }) => {
  const draft = useFormDraft({ name: "mediation", place: groupId, start: emptyForm });
  const { form, change } = draft;
  const { other, parties, mediator, title, text } = form;
  const [mine, setMine] = useState(true);
  const [choosing, setChoosing] = useState<"PARTY" | "MEDIATOR" | "GROUP" | null>(null);
  /** Of two groups, the one whose members are listed. */
  const [listed, setListed] = useState(groupId);
  const group = useGroup(groupId);
  const begin = useStart();
  const tapIdOf = useTapId<MediationForm>();
  const files = useFiles("VOICE");
  const close = () => setChoosing(null);
  const me = session.current()?.personId ?? "";
  const others = parties.map(({ id }) => id).filter((id) => id !== me);
  return (
    <Screen
      title={words.title}
      footer={
        <Foot note={MEDIATION.noStrike}>
          <ActionButton
            cta
            look="primary"
            does={begin}
            with={{
              input: {
                groupId,
                otherGroupId: other?.id ?? null,
                partyIds: mine ? [me, ...others] : others,
                mediatorId: mediator?.id ?? null,
                title,
                text,
                fileIds: files.ids,
                tapId: tapIdOf(form),
              },
            }}
            because={whyNotStart(form, mine ? 1 : 2) ?? files.because}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              // Who proposes it for others and does not mediate sees no more of it.
              if (mine) replace(PAGES.mediation, { id: outcome.data.startMediation.id });
              else replace(PAGES.mediations, { groupId });
            }}
          >
            {words.act}
          </ActionButton>
        </Foot>
      }
      over={
        <Sheet open={choosing !== null} title={words.choosing[choosing ?? "PARTY"]} onClose={close}>
          {choosing === "GROUP" && (
            <GroupChoice
              onChoose={(one) => {
                if (one.id !== groupId) change({ other: one });
                close();
              }}
            />
          )}
          {(choosing === "PARTY" || choosing === "MEDIATOR") && (
            <Stack gap={3}>
              {other && (
                <Chips
                  label={words.ofGroup}
                  choices={[
                    { value: groupId, words: group.value?.name ?? words.thisGroup },
                    { value: other.id, words: other.name },
                  ]}
                  chosen={listed}
                  onChoose={setListed}
                />
              )}
              <MemberChoice
                key={listed}
                groupId={listed}
                onChoose={(one) => {
                  if (choosing === "MEDIATOR") change({ mediator: one });
                  else change({ parties: [...parties.filter(({ id }) => id !== one.id), one] });
                  close();
                }}
              />
            </Stack>
          )}
        </Sheet>
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        <Card>
          <Stack gap={4}>
            <Switch on={mine} onTurn={setMine} label={words.mine} note={words.mineNote} />
            <TextField
              label={words.what}
              placeholder={words.whatHint}
              value={title}
              onValue={(title) => change({ title })}
              limit={LIMITS.voiceTitle}
            />
            <TextArea
              label={words.text}
              placeholder={words.textHint}
              value={text}
              onValue={(text) => change({ text })}
              limit={LIMITS.voiceText}
            />
          </Stack>
        </Card>
        <Card tight>
          <Row
            end={<Meta>{other ? words.remove : words.oneGroup}</Meta>}
            onPress={() => {
              setListed(groupId);
              if (other) change({ other: null });
              else setChoosing("GROUP");
            }}
          >
            <Body>{other ? words.twoGroups(other.name) : words.otherGroup}</Body>
          </Row>
          {parties.map((one) => (
            <Row
              key={one.id}
              end={<Meta>{words.remove}</Meta>}
              onPress={() => change({ parties: parties.filter(({ id }) => id !== one.id) })}
            >
              <Body>{one.name}</Body>
            </Row>
          ))}
          <Row onPress={() => setChoosing("PARTY")}>
            <Body>{words.add}</Body>
          </Row>
          <Row
            end={<Meta>{mediator?.name ?? words.later}</Meta>}
            onPress={() => setChoosing("MEDIATOR")}
          >
            <Body>{words.mediator}</Body>
          </Row>
        </Card>
        <FilePicker files={files} />
      </Measure>
    </Screen>
  );
};
