package org.havenmark.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvisionTest {
    @Test
    void anInstalledChromiumIsTakenAndNothingIsFetched() {
        var machine = new PretendedMachine(true, true, "chromium-browser");
        assertThat(Provision.chromium(machine)).isEqualTo(Path.of("/installed/chromium-browser"));
        assertThat(machine.deeds).isEmpty();
    }

    @Test
    void anEarlierDownloadIsTakenBeforeItIsFetchedAgain() {
        var machine = new PretendedMachine(true, true);
        machine.hasDownload = true;
        assertThat(Provision.chromium(machine)).isEqualTo(Path.of("/downloaded/chromium"));
        assertThat(machine.deeds).isEmpty();
    }

    @Test
    void withoutOneTheBrowserLibraryFetchesItsOwn() {
        var machine = new PretendedMachine(true, true);
        assertThat(Provision.chromium(machine)).isEqualTo(Path.of("/downloaded/chromium"));
        assertThat(machine.deeds).containsExactly("download");
    }

    @Test
    void whereTheDownloadDoesNotWorkThePackageIsInstalled() {
        var machine = new PretendedMachine(false, true);
        assertThat(Provision.chromium(machine)).isEqualTo(Path.of("/installed/chromium"));
        assertThat(machine.deeds).containsExactly("download", "package chromium");
    }

    @Test
    void whereNothingMayBeInstalledTheBuildEndsWithTheOneLineToRun() {
        var machine = new PretendedMachine(false, false);
        assertThatThrownBy(() -> Provision.chromium(machine)).isInstanceOf(Provision.Missing.class)
            .hasMessageContaining("apt-get install -y --no-install-recommends chromium").hasMessageNotContaining("\n");
        assertThat(machine.deeds).containsExactly("download");
        assertThatThrownBy(() -> Provision.bubblewrap(machine)).hasMessageContaining("bubblewrap");
    }

    @Test
    void bubblewrapIsOnlyEverAPackage() {
        var machine = new PretendedMachine(true, true);
        assertThat(Provision.bubblewrap(machine)).isEqualTo(Path.of("/installed/bwrap"));
        assertThat(machine.deeds).containsExactly("package bubblewrap");
    }

    /** A machine that does as it is told and remembers what it was told. */
    private static final class PretendedMachine implements Machine {
        private final boolean online;
        private final boolean takesPackages;
        private final Set<String> programs;
        private final List<String> deeds = new ArrayList<>();
        private boolean hasDownload;

        PretendedMachine(boolean online, boolean takesPackages, String... programs) {
            this.online = online;
            this.takesPackages = takesPackages;
            this.programs = new HashSet<>(List.of(programs));
        }

        @Override
        public Optional<Path> installed(List<String> names) {
            return names.stream().filter(programs::contains).findFirst().map(name -> Path.of("/installed", name));
        }

        @Override
        public Optional<Path> downloaded() {
            return hasDownload ? Optional.of(Path.of("/downloaded/chromium")) : Optional.empty();
        }

        @Override
        public void download() {
            deeds.add("download");
            hasDownload = online;
        }

        @Override
        public boolean takesPackages() {
            return takesPackages;
        }

        @Override
        public void installPackage(String name) {
            deeds.add("package " + name);
            programs.add(name.equals("bubblewrap") ? "bwrap" : name);
        }
    }
}
