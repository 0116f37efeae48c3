package org.havenmark.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereaboutsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Heron", "East Gate", "Cánh Cò", "Đồng bằng sông Hồng", "House 7", "L'Étoile", "ផ្កាឈូក",
        "Thành phố lớn", "Northern regions"})
    void plainWordsTellNothing(String words) {
        assertThat(Whereabouts.areHidden(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Heron", "Heron 123", "21.0285, 105.8542", "Heron, North", "0912 345 678", "a@b.org",
        "Old Market Street", "Phường Hoa Sen", "ngõ nhỏ", "đường Lê Lợi", "Heron/2", "", "7", "Cam Xa village"})
    void anythingLikeAnAddressTellsTooMuch(String words) {
        assertThat(Whereabouts.areHidden(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Office at 12 Tran Phu street", "NGO, 21.0285 105.8542", "Sở LĐ, số nhà 7", "GPS point A"})
    void anOfficeWithItsAddressIsRecognised(String words) {
        assertThat(Whereabouts.areTold(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministry of Labour (department 3)", "Village Women's Union", "Friends abroad", "Công an"})
    void theNameOfAnOfficeAloneIsNot(String words) {
        assertThat(Whereabouts.areTold(words)).isFalse();
    }
}
