const texts = {
    sends: '불러오면 IP 주소, 이 웹사이트의 주소, 브라우저 정보가 다음 제공자에게 전송됩니다: {provider}.',
    stores: '쿠키와 같은 데이터가 기기에 저장되고 읽힐 수도 있습니다.',
    loadOnce: '한 번만 불러오기',
    allowAlways: '{service} 항상 허용',
    deleted: '기기에서 삭제됨: {items}.',
    kept: '여기서 삭제할 수 없음: {items}.',
    keptHow: '브라우저 설정에서 삭제할 수 있습니다.',
    reload: '이미 실행 중인 것을 멈추려면 페이지를 새로 고치세요.',
    reloadNow: '새로 고침',
};

export { texts as default };
//# sourceMappingURL=ko.js.map
