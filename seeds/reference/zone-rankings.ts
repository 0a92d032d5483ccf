/**
 * Published positions of zones in the evaluations of national economic and technological development zones.
 *
 * Source: the public ranking table of the data folder (zone_rankings.csv), evaluation years 2018, 2021 and 2023; most
 * lists are published in part only. `zoneCode` is the zone of that very name, null where the list of zones has none.
 */
export type ZoneRanking = {
  evaluationYear: number;
  /** 综合 overall, 利用外资 and 实际使用外资 foreign capital, 进出口总额 trade. */
  list: "综合" | "利用外资" | "实际使用外资" | "进出口总额";
  rank: number;
  zoneNameZh: string;
  zoneCode: string | null;
};

export const zoneRankings: readonly ZoneRanking[] = [
  { evaluationYear: 2021, list: "综合", rank: 1, zoneNameZh: "苏州工业园区", zoneCode: "Z32005" },
  { evaluationYear: 2021, list: "综合", rank: 2, zoneNameZh: "广州经济技术开发区", zoneCode: "Z44001" },
  { evaluationYear: 2021, list: "综合", rank: 3, zoneNameZh: "北京经济技术开发区", zoneCode: "Z11001" },
  { evaluationYear: 2021, list: "综合", rank: 4, zoneNameZh: "天津经济技术开发区", zoneCode: "Z12001" },
  { evaluationYear: 2021, list: "综合", rank: 5, zoneNameZh: "昆山经济技术开发区", zoneCode: "Z32002" },
  { evaluationYear: 2021, list: "综合", rank: 6, zoneNameZh: "江宁经济技术开发区", zoneCode: "Z32001" },
  { evaluationYear: 2021, list: "综合", rank: 7, zoneNameZh: "青岛经济技术开发区", zoneCode: "Z37002" },
  { evaluationYear: 2021, list: "综合", rank: 8, zoneNameZh: "烟台经济技术开发区", zoneCode: "Z37003" },
  { evaluationYear: 2021, list: "综合", rank: 9, zoneNameZh: "杭州经济技术开发区", zoneCode: "Z33001" },
  { evaluationYear: 2021, list: "综合", rank: 10, zoneNameZh: "合肥经济技术开发区", zoneCode: "Z34001" },
  { evaluationYear: 2021, list: "综合", rank: 11, zoneNameZh: "南京经济技术开发区", zoneCode: "Z32003" },
  { evaluationYear: 2021, list: "综合", rank: 12, zoneNameZh: "广州南沙经济技术开发区", zoneCode: "Z44002" },
  { evaluationYear: 2021, list: "综合", rank: 13, zoneNameZh: "芜湖经济技术开发区", zoneCode: "Z34011" },
  { evaluationYear: 2021, list: "综合", rank: 14, zoneNameZh: "长沙经济技术开发区", zoneCode: "Z43001" },
  { evaluationYear: 2021, list: "综合", rank: 15, zoneNameZh: "上海漕河泾新兴技术开发区", zoneCode: "Z31002" },
  { evaluationYear: 2021, list: "综合", rank: 16, zoneNameZh: "武汉经济技术开发区", zoneCode: "Z42001" },
  { evaluationYear: 2021, list: "综合", rank: 17, zoneNameZh: "成都经济技术开发区", zoneCode: "Z51001" },
  { evaluationYear: 2021, list: "综合", rank: 18, zoneNameZh: "大连经济技术开发区", zoneCode: "Z21001" },
  { evaluationYear: 2021, list: "综合", rank: 19, zoneNameZh: "嘉兴经济技术开发区", zoneCode: "Z33008" },
  { evaluationYear: 2021, list: "综合", rank: 20, zoneNameZh: "上海金桥经济技术开发区", zoneCode: "Z31001" },
  { evaluationYear: 2021, list: "综合", rank: 21, zoneNameZh: "西安经济技术开发区", zoneCode: "Z61004" },
  { evaluationYear: 2021, list: "综合", rank: 22, zoneNameZh: "郑州经济技术开发区", zoneCode: "Z41009" },
  { evaluationYear: 2021, list: "综合", rank: 23, zoneNameZh: "徐州经济技术开发区", zoneCode: "Z32021" },
  { evaluationYear: 2021, list: "综合", rank: 24, zoneNameZh: "杭州余杭经济技术开发区", zoneCode: "Z33005" },
  { evaluationYear: 2021, list: "综合", rank: 25, zoneNameZh: "宁波经济技术开发区", zoneCode: "Z33002" },
  { evaluationYear: 2021, list: "综合", rank: 26, zoneNameZh: "东侨经济技术开发区", zoneCode: "Z35001" },
  { evaluationYear: 2021, list: "综合", rank: 27, zoneNameZh: "沈阳经济技术开发区", zoneCode: "Z21002" },
  { evaluationYear: 2021, list: "综合", rank: 28, zoneNameZh: "长春经济技术开发区", zoneCode: "Z22001" },
  { evaluationYear: 2021, list: "综合", rank: 29, zoneNameZh: "吴江经济技术开发区", zoneCode: "Z32017" },
  { evaluationYear: 2021, list: "综合", rank: 30, zoneNameZh: "北辰经济技术开发区", zoneCode: "Z12003" },
  { evaluationYear: 2021, list: "利用外资", rank: 1, zoneNameZh: "广州经济技术开发区", zoneCode: "Z44001" },
  { evaluationYear: 2021, list: "利用外资", rank: 2, zoneNameZh: "天津经济技术开发区", zoneCode: "Z12001" },
  { evaluationYear: 2021, list: "利用外资", rank: 3, zoneNameZh: "苏州工业园区", zoneCode: "Z32005" },
  { evaluationYear: 2021, list: "利用外资", rank: 4, zoneNameZh: "广州南沙经济技术开发区", zoneCode: "Z44002" },
  { evaluationYear: 2018, list: "综合", rank: 1, zoneNameZh: "苏州工业园区", zoneCode: "Z32005" },
  { evaluationYear: 2018, list: "综合", rank: 2, zoneNameZh: "广州经济技术开发区", zoneCode: "Z44001" },
  { evaluationYear: 2018, list: "综合", rank: 3, zoneNameZh: "天津经济技术开发区", zoneCode: "Z12001" },
  { evaluationYear: 2018, list: "综合", rank: 4, zoneNameZh: "北京经济技术开发区", zoneCode: "Z11001" },
  { evaluationYear: 2018, list: "综合", rank: 5, zoneNameZh: "昆山经济技术开发区", zoneCode: "Z32002" },
  { evaluationYear: 2018, list: "综合", rank: 6, zoneNameZh: "青岛经济技术开发区", zoneCode: "Z37002" },
  { evaluationYear: 2018, list: "综合", rank: 7, zoneNameZh: "烟台经济技术开发区", zoneCode: "Z37003" },
  { evaluationYear: 2018, list: "综合", rank: 8, zoneNameZh: "江宁经济技术开发区", zoneCode: "Z32001" },
  { evaluationYear: 2018, list: "综合", rank: 9, zoneNameZh: "杭州经济技术开发区", zoneCode: "Z33001" },
  { evaluationYear: 2018, list: "综合", rank: 10, zoneNameZh: "上海漕河泾新兴技术开发区", zoneCode: "Z31002" },
  { evaluationYear: 2018, list: "综合", rank: 11, zoneNameZh: "南京经济技术开发区", zoneCode: "Z32003" },
  { evaluationYear: 2018, list: "综合", rank: 12, zoneNameZh: "武汉经济技术开发区", zoneCode: "Z42001" },
  { evaluationYear: 2018, list: "综合", rank: 13, zoneNameZh: "嘉兴经济技术开发区", zoneCode: "Z33008" },
  { evaluationYear: 2023, list: "综合", rank: 1, zoneNameZh: "苏州工业园区", zoneCode: "Z32005" },
  { evaluationYear: 2023, list: "综合", rank: 4, zoneNameZh: "昆山经济技术开发区", zoneCode: "Z32002" },
  { evaluationYear: 2023, list: "综合", rank: 8, zoneNameZh: "江宁经济技术开发区", zoneCode: "Z32001" },
  { evaluationYear: 2023, list: "综合", rank: 14, zoneNameZh: "南京经济技术开发区", zoneCode: "Z32003" },
  { evaluationYear: 2023, list: "综合", rank: 19, zoneNameZh: "吴江经济技术开发区", zoneCode: "Z32017" },
  { evaluationYear: 2023, list: "综合", rank: 21, zoneNameZh: "南通经济技术开发区", zoneCode: "Z32004" },
  { evaluationYear: 2023, list: "综合", rank: 25, zoneNameZh: "徐州经济技术开发区", zoneCode: "Z32021" },
  { evaluationYear: 2023, list: "综合", rank: 28, zoneNameZh: "吴中经济技术开发区", zoneCode: "Z32006" },
  { evaluationYear: 2023, list: "综合", rank: 29, zoneNameZh: "苏州浒墅关经济技术开发区", zoneCode: "Z32015" },
  { evaluationYear: 2023, list: "实际使用外资", rank: 3, zoneNameZh: "苏州工业园区", zoneCode: "Z32005" },
  { evaluationYear: 2023, list: "实际使用外资", rank: 7, zoneNameZh: "昆山经济技术开发区", zoneCode: "Z32002" },
  { evaluationYear: 2023, list: "实际使用外资", rank: 8, zoneNameZh: "南京经济技术开发区", zoneCode: "Z32003" },
  { evaluationYear: 2023, list: "进出口总额", rank: 1, zoneNameZh: "苏州工业园区", zoneCode: "Z32005" },
  { evaluationYear: 2023, list: "进出口总额", rank: 2, zoneNameZh: "昆山经济技术开发区", zoneCode: "Z32002" },
  { evaluationYear: 2023, list: "进出口总额", rank: 10, zoneNameZh: "苏州浒墅关经济技术开发区", zoneCode: "Z32015" },
];
