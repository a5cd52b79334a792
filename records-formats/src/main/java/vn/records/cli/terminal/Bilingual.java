package vn.records.cli.terminal;

import java.io.Serializable;

/**
 * A message of the command in both languages: who mistypes an option may not have chosen a language yet.
 *
 * @param vietnamese the message in Vietnamese
 * @param english the same in English
 */
public record Bilingual(String vietnamese, String english) implements Serializable {}
