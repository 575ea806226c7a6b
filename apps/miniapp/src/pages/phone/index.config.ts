export default definePageConfig({
  navigationBarTitleText: "模拟的手机",
  enablePullDownRefresh: true,
});
