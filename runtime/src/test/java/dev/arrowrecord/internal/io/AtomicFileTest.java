package dev.arrowrecord.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void appearsOnlyWhenCommitted() throws IOException {
    Path target = folder.resolve("data.arrow");
    AtomicFile file = AtomicFile.create(target);
    file.channel().write(ByteBuffer.wrap(new byte[] {1, 2}));
    assertThat(target).doesNotExist();
    file.commit();
    assertThat(target).hasBinaryContent(new byte[] {1, 2});
    assertThat(folder)
        .isDirectoryContaining(target::equals)
        .isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void leavesNothingWhenDiscardedAndWhatStoodThereAsItWas() throws IOException {
    Path target = Files.writeString(folder.resolve("data.arrow"), "before");
    AtomicFile file = AtomicFile.create(target);
    file.channel().write(ByteBuffer.wrap(new byte[] {1, 2}));
    file.discard();
    assertThat(target).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void refusesADirectory() {
    assertThatThrownBy(() -> AtomicFile.create(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a directory");
  }

  @Test
  void saysWhichDirectoryIsNotThere() {
    assertThatThrownBy(() -> AtomicFile.create(folder.resolve("missing/data.arrow")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing: there is no such directory");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThroughASymbolicLinkAndKeepsPermissions() throws IOException {
    Path target = Files.writeString(folder.resolve("data.arrow"), "before");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.arrow"), target);
    AtomicFile file = AtomicFile.create(link);
    file.channel().write(ByteBuffer.wrap(new byte[] {1, 2}));
    file.commit();
    assertThat(link).isSymbolicLink();
    assertThat(target).hasBinaryContent(new byte[] {1, 2});
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
