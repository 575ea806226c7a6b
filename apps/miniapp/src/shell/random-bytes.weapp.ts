import Taro from "@tarojs/taro";

interface Given {
  randomValues: ArrayBuffer;
}

/** Since base library 2.15.0. Taro types a promise and makes none, so both ways are heard. */
export const randomBytes = (length: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const give = ({ randomValues }: Given) => resolve(new Uint8Array(randomValues));
    const asked: unknown = Taro.getRandomValues({ length, success: give, fail: reject });
    Promise.resolve(asked as Promise<Given> | undefined).then(
      (given) => given?.randomValues && give(given),
      reject,
    );
  });
