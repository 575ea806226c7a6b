import { MyData, type MyDataQuery, UnlinkAccount } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace, saveFile, session, toast, useDeed, useRead } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  Dialog,
  Foot,
  Measure,
  Meta,
  Pair,
  Screen,
  Section,
  Stack,
} from "../../ui";
import { OWN_DATA } from "../../words/own-data";

const said = { SAVED: OWN_DATA.saved, COPIED: OWN_DATA.copied, FAILED: OWN_DATA.failed };

const save = ({ fileName, content }: MyDataQuery["myData"]) =>
  saveFile(fileName, content, "application/json").then((how) => toast(said[how]));

/** 我的数据: what is kept about me, to take away; and the way to unlink my account. */
export const OwnDataScreen = () => {
  const held = useRead(MyData, {}, (data) => data.myData);
  const [unlinking, setUnlinking] = useState(false);
  return (
    <Screen
      title={OWN_DATA.title}
      of={held}
      footer={(file) => (
        <Foot>
          <Button cta look="primary" icon="down2" onPress={() => void save(file)}>
            {OWN_DATA.save}
          </Button>
        </Foot>
      )}
      over={<UnlinkDialog open={unlinking} onClose={() => setUnlinking(false)} />}
    >
      {({ parts }) => (
        <Measure>
          <Section title={OWN_DATA.held}>
            <Card>
              <Stack gap={3}>
                {parts.map(({ title, count, hasMore }) => (
                  <Pair
                    key={title}
                    left={<Body>{title}</Body>}
                    right={<Meta num>{OWN_DATA.part(count, hasMore)}</Meta>}
                  />
                ))}
                <Caption>{OWN_DATA.heldNote}</Caption>
              </Stack>
            </Card>
          </Section>
          <Section title={OWN_DATA.unlinkSection}>
            <Stack gap={2}>
              <Button wide look="danger" onPress={() => setUnlinking(true)}>
                {OWN_DATA.unlink}
              </Button>
              <Caption centre>{OWN_DATA.unlinkNote}</Caption>
            </Stack>
          </Section>
        </Measure>
      )}
    </Screen>
  );
};

/** It cannot be taken back, so it is asked. */
const UnlinkDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const unlink = useDeed(UnlinkAccount);
  return (
    <Dialog
      open={open}
      title={OWN_DATA.unlinkTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton
            wide
            look="danger"
            does={unlink}
            with={{}}
            then={({ state }) => {
              if (state !== "DONE") return;
              session.end();
              replace(PAGES.signIn);
            }}
          >
            {OWN_DATA.unlinkDo}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {OWN_DATA.keep}
          </Button>
        </>
      }
    >
      <Stack gap={2}>
        {OWN_DATA.unlinkFacts.map((fact) => (
          <Body key={fact}>{fact}</Body>
        ))}
      </Stack>
    </Dialog>
  );
};
