import { useState } from "react";
import { clock } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Card,
  Empty,
  Foot,
  Meta,
  Pair,
  Screen,
  Sheet,
  Stack,
  Tag,
  Title,
} from "../../ui";
import { ADOPTION } from "../../words/clauses";
import { dayWords } from "../../words/times";
import { FileList } from "../files";
import { useVersion, type VersionRead } from "../rules";
import { AddEvidence } from "./add-evidence";

type Step = VersionRead["adoption"][number];

/** 第 3 版怎么通过的: what a court would ask for, with files. Whoever may, adds; nobody changes. */
export const AdoptionScreen = ({ versionId }: { versionId: string }) => {
  const version = useVersion(versionId);
  const [adding, setAdding] = useState(false);
  return (
    <Screen
      title={ADOPTION.title}
      of={version}
      footer={({ attachAdoptionRefusal }: VersionRead) =>
        attachAdoptionRefusal === null && (
          <Foot note={ADOPTION.saveNote}>
            <Button cta look="primary" onPress={() => setAdding(true)}>
              {ADOPTION.add}
            </Button>
          </Foot>
        )
      }
      over={
        <Sheet open={adding} title={ADOPTION.addTitle} onClose={() => setAdding(false)}>
          <AddEvidence versionId={versionId} onDone={() => setAdding(false)} />
        </Sheet>
      }
    >
      {({ number, adoption, adoptionLacks }: VersionRead) => (
        <>
          <Stack gap={0}>
            <Title>{ADOPTION.head(number)}</Title>
            <Meta>{ADOPTION.note}</Meta>
          </Stack>
          {adoptionLacks.length > 0 ? (
            <Banner look="wait" icon="warn">
              {ADOPTION.missing(adoptionLacks.map((lack) => ADOPTION.lacks[lack]))}。
              {ADOPTION.warning}
            </Banner>
          ) : (
            <Banner icon="check">{ADOPTION.complete}</Banner>
          )}
          {adoption.length === 0 && <Empty>{ADOPTION.none}</Empty>}
          {adoption.map((step) => (
            <StepCard key={step.id} step={step} />
          ))}
        </>
      )}
    </Screen>
  );
};

const StepCard = ({ step }: { step: Step }) => {
  const day = (on: string) => dayWords(on, clock.now());
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Body strong>{ADOPTION.steps[step.step]}</Body>}
          right={<Meta num>{ADOPTION.days(day(step.fromOn), day(step.untilOn))}</Meta>}
        />
        {step.note && <Caption>{step.note}</Caption>}
        <FileList files={step.files} />
        {step.afterPublication && <Tag>{ADOPTION.later}</Tag>}
      </Stack>
    </Card>
  );
};
