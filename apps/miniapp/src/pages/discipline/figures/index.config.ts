export default definePageConfig({
  navigationBarTitleText: "处理和申诉的数字",
  enablePullDownRefresh: true,
});
