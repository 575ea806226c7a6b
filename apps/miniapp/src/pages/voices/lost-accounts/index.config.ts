export default definePageConfig({
  navigationBarTitleText: "挂失的账号",
  enablePullDownRefresh: true,
});
