export default {
  title: "导入政策文件",
};
