package id.simpul.pipeline.settings;

/** A setting that can't be used: which file and line, what is wrong, how to mend it. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
