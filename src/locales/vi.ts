import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Quyền riêng tư của bạn',
  text: '{controller} sử dụng cookie và các công nghệ tương tự. Những gì trang web cần luôn được bật. Nếu bạn đồng ý, chúng còn phục vụ các mục đích sau: {categories}. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
  site: 'Trang web này',
  list: '{0}, {1} và {2}',
  notice:
    '{controller} sử dụng cookie và các công nghệ tương tự cho các mục đích sau: {categories}. Bạn có thể phản đối bất cứ lúc nào trong phần cài đặt.',
  providers: { other: 'Dữ liệu được gửi đến {count} nhà cung cấp.' },
  changed: 'Yêu cầu của trang web này đã thay đổi kể từ lần lựa chọn gần nhất của bạn.',
  gpc: 'Đã thực hiện yêu cầu từ chối của trình duyệt',
  gpcText:
    'Trình duyệt của bạn yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của bạn (Global Privacy Control). Những gì thuộc yêu cầu này vẫn tắt, trừ khi bạn bật trong phần cài đặt.',
  accept: 'Chấp nhận tất cả',
  reject: 'Từ chối tất cả',
  settings: 'Cài đặt',
  save: 'Lưu lựa chọn',
  close: 'Đóng',
  policy: 'Chính sách quyền riêng tư',
  settingsTitle: 'Cài đặt quyền riêng tư',
  settingsText: 'Hãy chọn những gì trang web này được phép sử dụng. Không có gì thay đổi trước khi bạn lưu.',
  alwaysOn: 'Luôn bật',
  services: { other: '{count} dịch vụ' },
  servicePolicy: 'Chính sách quyền riêng tư của nhà cung cấp',
  provider: 'Nhà cung cấp',
  country: 'Quốc gia',
  storage: 'Những gì được lưu trên thiết bị của bạn',
  storageName: 'Tên',
  storageKind: 'Loại',
  storagePurpose: 'Mục đích',
  duration: 'Thời hạn',
  session: 'Đến khi bạn đóng trình duyệt',
  setNow: 'hiện đang được lưu',
  lastChoice: 'Lựa chọn gần nhất của bạn: {date}, phiên bản {version}',
  copy: 'Sao chép bản ghi',
  copied: 'Đã sao chép',
  saved: 'Đã lưu lựa chọn của bạn.',
  choices: 'Lựa chọn về quyền riêng tư của bạn',
  categories: {
    necessary: { label: 'Thiết yếu', purpose: 'Giúp trang web hoạt động: bảo mật, biểu mẫu, ghi nhớ lựa chọn này.' },
    functional: { label: 'Chức năng', purpose: 'Ghi nhớ tùy chọn của bạn và cung cấp thêm tính năng.' },
    analytics: { label: 'Thống kê', purpose: 'Đo lường cách trang web được sử dụng để cải thiện trang.' },
    marketing: { label: 'Tiếp thị', purpose: 'Hiển thị quảng cáo và nội dung phù hợp với sở thích của bạn.' },
  },
};

export default texts;
