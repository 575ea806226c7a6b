import { type KeptFile, showPictures, toast } from "../../shell";
import { Body, Caption, Icon, Picture, Press, Row, View } from "../../ui";
import { sentenceOf } from "../../words/errors";
import { FILES, sizeWords } from "../../words/files";
import { useDownload } from "./use-download";
import { useSmallPicture } from "./use-picture";
import styles from "./files.module.css";

export const isPicture = ({ mediaType }: Pick<KeptFile, "mediaType">): boolean =>
  mediaType.startsWith("image/");

/** What is attached to something: pictures to be looked at, and files that a tap brings to the device. */
export const FileList = ({ files }: { files: readonly KeptFile[] }) => {
  const { busyId, begin } = useDownload();
  const pictures = files.filter(isPicture);
  const others = files.filter((file) => !isPicture(file));
  const look = (at: number) =>
    void showPictures(pictures, at).catch((error: unknown) => toast(sentenceOf(error)));
  return (
    <>
      {pictures.length > 0 && (
        <View role="list" label={FILES.pictures(pictures.length)} className={styles.pictures}>
          {pictures.map((file, at) => (
            <View key={file.id} role="listitem">
              <Press
                className={styles.tile}
                label={FILES.look(file.name, at + 1, pictures.length)}
                onPress={() => look(at)}
              >
                <SmallPicture id={file.id} />
              </Press>
            </View>
          ))}
        </View>
      )}
      {others.length > 0 && (
        <View role="list">
          {others.map((file) => {
            const { id, name, bytes } = file;
            const size = sizeWords(bytes);
            return (
              <View key={id} role="listitem">
                <Row
                  start={<Icon name="file" />}
                  label={FILES.open(name, size)}
                  onPress={() => begin(file)}
                >
                  <Body>{name}</Body>
                  <Caption num>{busyId === id ? FILES.fetching : size}</Caption>
                </Row>
              </View>
            );
          })}
        </View>
      )}
    </>
  );
};

/** Its sentence is that of the button around it. */
export const SmallPicture = ({ id }: { id: string }) => {
  const { source, failed } = useSmallPicture(id);
  return source ? (
    <Picture fills source={source} label="" className={styles.small} />
  ) : (
    <View decorative className={styles.coming}>
      <Icon name={failed ? "warn" : "image"} />
    </View>
  );
};
