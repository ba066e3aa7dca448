import type { Chance } from "../../sheets/distorted/random";
import { inventedId } from "../../../src/templates/build/samples/invented";

const surnames = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗凤花方");
const first = Array.from("建晓文志雪明丽海玉春秀国静淑永宏佳慧立嘉");
const second = Array.from("军燕华强梅芳涛霞平辉玲波娟磊洁斌颖峰");

export interface Invented {
  readonly name: string;
  readonly id: string;
  readonly birth: string;
  readonly sex: "男" | "女";
}

/** People that nobody is, no two with one name or one id. */
export function inventor(chance: Chance): () => Invented {
  const names = new Set<string>();
  let order = 100;
  return () => {
    let name = "";
    while (name === "" || names.has(name)) name = chance.one(surnames) + chance.one(first) + chance.one(second);
    names.add(name);
    const two = (number: number) => String(number).padStart(2, "0");
    const birth = `${1980 + chance.below(19)}${two(1 + chance.below(12))}${two(1 + chance.below(28))}`;
    order += 1;
    return { name, id: inventedId(birth, order), birth, sex: order % 2 === 1 ? "男" : "女" };
  };
}
