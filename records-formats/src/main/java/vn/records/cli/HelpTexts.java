package vn.records.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.records.cli.terminal.Listing;
import vn.records.rule.Language;

/** The texts of help in a language, with lists of what may be typed as the options have them. */
final class HelpTexts extends ResourceBundle {

    private final ResourceBundle texts;
    private final ImmutableMap<String, String> filled;

    private HelpTexts(ResourceBundle texts, Map<String, String> filled) {
        this.texts = texts;
        this.filled = ImmutableMap.copyOf(filled);
    }

    /** Returns the texts for the help of a command or subcommand. */
    static ResourceBundle of(CommandSpec command, Language language) {
        ResourceBundle texts = ResourceBundle.getBundle("vn.records.cli.help", language.locale());
        Map<String, String> filled = new HashMap<>();
        for (ArgSpec argument : command.args()) {
            if (argument.userObject() instanceof Listing listing) {
                String key = key(argument);
                fill(key, listing, texts, filled);
                fill(command.qualifiedName(".") + "." + key, listing, texts, filled);
            }
        }
        return new HelpTexts(texts, filled);
    }

    private static String key(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName().substring(2) : argument.descriptionKey();
    }

    private static void fill(String key, Listing listing, ResourceBundle texts, Map<String, String> filled) {
        if (texts.containsKey(key)) {
            filled.put(key, listing.fill(texts.getString(key), texts));
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String text = filled.get(key);
        return text != null || !texts.containsKey(key) ? text : texts.getObject(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts.getKeys();
    }
}
