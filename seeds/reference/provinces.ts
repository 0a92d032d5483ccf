import type { Region } from "~/domain/measures/catalog";

/**
 * The 31 provinces, autonomous regions and municipalities of mainland China.
 *
 * Source: codes and names GB/T 2260; region by the National Bureau of Statistics' division of the country into east,
 * central, west and north-east (《东西中部和东北地区划分方法》, 2011).
 */
export type ProvinceRow = {
  /** GB/T 2260, six digits. */
  code: string;
  nameZh: string;
  shortZh: string;
  nameEn: string;
  region: Region;
};

export const provinces = [
  { code: "110000", nameZh: "北京市", shortZh: "北京", nameEn: "Beijing", region: "east" },
  { code: "120000", nameZh: "天津市", shortZh: "天津", nameEn: "Tianjin", region: "east" },
  { code: "130000", nameZh: "河北省", shortZh: "河北", nameEn: "Hebei", region: "east" },
  { code: "140000", nameZh: "山西省", shortZh: "山西", nameEn: "Shanxi", region: "central" },
  { code: "150000", nameZh: "内蒙古自治区", shortZh: "内蒙古", nameEn: "Inner Mongolia", region: "west" },
  { code: "210000", nameZh: "辽宁省", shortZh: "辽宁", nameEn: "Liaoning", region: "northeast" },
  { code: "220000", nameZh: "吉林省", shortZh: "吉林", nameEn: "Jilin", region: "northeast" },
  { code: "230000", nameZh: "黑龙江省", shortZh: "黑龙江", nameEn: "Heilongjiang", region: "northeast" },
  { code: "310000", nameZh: "上海市", shortZh: "上海", nameEn: "Shanghai", region: "east" },
  { code: "320000", nameZh: "江苏省", shortZh: "江苏", nameEn: "Jiangsu", region: "east" },
  { code: "330000", nameZh: "浙江省", shortZh: "浙江", nameEn: "Zhejiang", region: "east" },
  { code: "340000", nameZh: "安徽省", shortZh: "安徽", nameEn: "Anhui", region: "central" },
  { code: "350000", nameZh: "福建省", shortZh: "福建", nameEn: "Fujian", region: "east" },
  { code: "360000", nameZh: "江西省", shortZh: "江西", nameEn: "Jiangxi", region: "central" },
  { code: "370000", nameZh: "山东省", shortZh: "山东", nameEn: "Shandong", region: "east" },
  { code: "410000", nameZh: "河南省", shortZh: "河南", nameEn: "Henan", region: "central" },
  { code: "420000", nameZh: "湖北省", shortZh: "湖北", nameEn: "Hubei", region: "central" },
  { code: "430000", nameZh: "湖南省", shortZh: "湖南", nameEn: "Hunan", region: "central" },
  { code: "440000", nameZh: "广东省", shortZh: "广东", nameEn: "Guangdong", region: "east" },
  { code: "450000", nameZh: "广西壮族自治区", shortZh: "广西", nameEn: "Guangxi", region: "west" },
  { code: "460000", nameZh: "海南省", shortZh: "海南", nameEn: "Hainan", region: "east" },
  { code: "500000", nameZh: "重庆市", shortZh: "重庆", nameEn: "Chongqing", region: "west" },
  { code: "510000", nameZh: "四川省", shortZh: "四川", nameEn: "Sichuan", region: "west" },
  { code: "520000", nameZh: "贵州省", shortZh: "贵州", nameEn: "Guizhou", region: "west" },
  { code: "530000", nameZh: "云南省", shortZh: "云南", nameEn: "Yunnan", region: "west" },
  { code: "540000", nameZh: "西藏自治区", shortZh: "西藏", nameEn: "Xizang", region: "west" },
  { code: "610000", nameZh: "陕西省", shortZh: "陕西", nameEn: "Shaanxi", region: "west" },
  { code: "620000", nameZh: "甘肃省", shortZh: "甘肃", nameEn: "Gansu", region: "west" },
  { code: "630000", nameZh: "青海省", shortZh: "青海", nameEn: "Qinghai", region: "west" },
  { code: "640000", nameZh: "宁夏回族自治区", shortZh: "宁夏", nameEn: "Ningxia", region: "west" },
  { code: "650000", nameZh: "新疆维吾尔自治区", shortZh: "新疆", nameEn: "Xinjiang", region: "west" },
] as const satisfies readonly ProvinceRow[];
